package io.github.reactivepostman.test.account;

/**
 * Holds the user that owns the account.
 *
 * @param id the user's number, which begins every uid
 * @param username the user's name
 * @param fullName the name as people read it
 * @param email the e-mail address
 * @param teamId the team's number
 * @param teamName the team's name
 */
public record User(long id, String username, String fullName, String email, long teamId, String teamName) {
    static User sample() {
        return new User(12345678, "taylor-lee", "Taylor Lee", "taylor.lee@example.com", 123, "Test Team");
    }

    /** Returns the unique id of a thing of this user. */
    public String uid(String elementId) {
        return id + "-" + elementId;
    }

    /** Returns the id in a uid of this user; anything else is returned as it is. */
    public String idOf(String idOrUid) {
        String prefix = id + "-";
        return idOrUid.startsWith(prefix) ? idOrUid.substring(prefix.length()) : idOrUid;
    }
}
