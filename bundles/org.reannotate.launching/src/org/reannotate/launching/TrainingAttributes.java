package org.reannotate.launching;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.reannotate.launching.internal.file.AttributeNames;
import org.reannotate.launching.internal.file.SettingsText;

/**
 * The attributes of a training launch configuration. All are texts. Each part of the recipe has its own, named as in
 * {@code run.json}, so that a {@code .launch} file can be read, compared and shared; what is not there is at its default.
 *
 * <pre>{@code
 * TrainingSettings settings = TrainingAttributes.read(configuration);
 * TrainingAttributes.write(settings.withData(data), workingCopy);
 * workingCopy.setAttribute(TrainingAttributes.recipe("training.epochs"), "12");
 * }</pre>
 */
public final class TrainingAttributes {
    /** Id of the launch configuration type. */
    public static final String TYPE = AttributeNames.TYPE;
    /** Folder of the dataset; may contain variables such as {@code ${workspace_loc}}. */
    public static final String DATASET = AttributeNames.DATASET;
    /** Id of {@link org.reannotate.audit.training.Labels}. */
    public static final String LABELS = AttributeNames.LABELS;
    /** Fewest images of a category. */
    public static final String FLOOR = AttributeNames.FLOOR;
    /** Name of a run to go on with; its own recipe and data count then. */
    public static final String RESUME = AttributeNames.RESUME;

    /** Beginning of a backbone that is an earlier run of the same dataset. */
    public static final String RUN = AttributeNames.RUN;

    private TrainingAttributes() {
    }

    /** The attribute of a part of the recipe, for instance {@code training.learningRate}. */
    public static String recipe(String part) {
        return AttributeNames.RECIPE + part;
    }

    /**
     * Reads a configuration.
     *
     * @throws CoreException when what it says makes no settings, in words for people
     */
    public static TrainingSettings read(ILaunchConfiguration configuration) throws CoreException {
        try {
            return SettingsText.read(texts(configuration));
        } catch (IllegalArgumentException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    /** Writes settings into a configuration; other attributes stay, those of earlier recipes go. */
    public static void write(TrainingSettings settings, ILaunchConfigurationWorkingCopy configuration) {
        Map<String, String> texts = SettingsText.of(settings);
        removeOthers(texts, configuration);
        texts.forEach(configuration::setAttribute);
    }

    private static void removeOthers(Map<String, String> texts, ILaunchConfigurationWorkingCopy configuration) {
        try {
            texts(configuration).keySet().stream().filter(key -> key.startsWith(recipe("")) && !texts.containsKey(key))
                    .forEach(configuration::removeAttribute);
        } catch (CoreException e) {
            // Of a copy in memory this cannot happen; if it does, saving it will tell.
            return;
        }
    }

    private static Map<String, String> texts(ILaunchConfiguration configuration) throws CoreException {
        var texts = new HashMap<String, String>();
        configuration.getAttributes().forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }
}
