package io.github.reactivepostman.api.monitors;

/**
 * A region that a monitor runs in; values that the service adds later are kept.
 *
 * @param region the service's word for it
 */
public record MonitorRegion(String region) {

    /** East of the United States. */
    public static final MonitorRegion US_EAST = new MonitorRegion("us-east");
    /** West of the United States. */
    public static final MonitorRegion US_WEST = new MonitorRegion("us-west");
    /** Southeast Asia. */
    public static final MonitorRegion AP_SOUTHEAST = new MonitorRegion("ap-southeast");
    /** Canada. */
    public static final MonitorRegion CA_CENTRAL = new MonitorRegion("ca-central");
    /** Central Europe. */
    public static final MonitorRegion EU_CENTRAL = new MonitorRegion("eu-central");
    /** South America. */
    public static final MonitorRegion SA_EAST = new MonitorRegion("sa-east");
    /** United Kingdom. */
    public static final MonitorRegion UK = new MonitorRegion("uk");
    /** East of the United States, from addresses that do not change. */
    public static final MonitorRegion US_EAST_STATIC_IP = new MonitorRegion("us-east-staticip");
    /** West of the United States, from addresses that do not change. */
    public static final MonitorRegion US_WEST_STATIC_IP = new MonitorRegion("us-west-staticip");

    @Override
    public String toString() {
        return region;
    }
}
