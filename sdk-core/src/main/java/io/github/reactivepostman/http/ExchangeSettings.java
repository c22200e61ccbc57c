package io.github.reactivepostman.http;

import io.github.reactivepostman.internal.limit.LimitEngine;
import io.github.reactivepostman.retry.RetryPolicies;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a {@link DefaultExchange} is made of; immutable.
 *
 * @param transport how the service is reached
 * @param apiKey where the key comes from
 * @param json how JSON is written and read
 * @param callFilters the user's filters around whole calls, the first one the outermost
 * @param filters the user's filters in every attempt, the first one the outermost
 * @param userAgent the {@code User-Agent} header
 * @param engine the owner of the key's limits
 * @param retries what is sent again
 * @param policies what the program itself puts around its calls
 */
public record ExchangeSettings(
        TransportSettings transport,
        ApiKeySource apiKey,
        JsonMapper json,
        List<ExchangeFilter> callFilters,
        List<ExchangeFilter> filters,
        String userAgent,
        LimitEngine engine,
        RetryPolicies retries,
        Policies policies) {

    public ExchangeSettings {
        callFilters = List.copyOf(callFilters);
        filters = List.copyOf(filters);
    }
}
