package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.internal.Values;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A task that generates or synchronises, and where its status is read.
 *
 * @param id id of the task
 * @param element kind of the element that the task belongs to
 * @param elementId id of a specification or uid of a collection
 */
public record SpecTask(String id, TaskElement element, String elementId) {

    private static final Pattern PATH = Pattern.compile("/(collections|specs)/([\\w-]+)/tasks/[^/]+$");

    public SpecTask {
        Values.text("id", id);
        Values.present("element", element);
        Values.text("elementId", elementId);
    }

    /** Creates one from what a program has kept of it. */
    public static SpecTask of(String id, TaskElement element, String elementId) {
        return new SpecTask(id, element, elementId);
    }

    /** A task as the service answers it; without a path of that form, it is looked for at what the call was about. */
    record Started(String taskId, @Nullable String url) {

        SpecTask at(TaskElement element, String elementId) {
            Matcher path = PATH.matcher(url == null ? "" : url);
            return path.find()
                    ? new SpecTask(taskId, new TaskElement(path.group(1)), path.group(2))
                    : new SpecTask(taskId, element, elementId);
        }
    }
}
