package org.reannotate.modelservice.internal.osgi;

import java.time.Duration;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.reannotate.core.model.ModelPreferences;
import org.reannotate.modelservice.internal.kept.KeptSettings;
import org.reannotate.protocol.recipe.Recipe;

/** What people chose about the process that is kept warm. */
final class PreferredSettings {
    private static final int MOST_THREADS = 1024;
    private static final int MOST_MINUTES = 24 * 60;

    private PreferredSettings() {
    }

    /** The choices of now; what makes no sense counts as not chosen. */
    static KeptSettings read() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(ModelPreferences.NODE);
        KeptSettings defaults = KeptSettings.defaults();
        int threads = node.getInt(ModelPreferences.THREADS, 0);
        int minutes = node.getInt(ModelPreferences.IDLE_MINUTES, ModelPreferences.IDLE_MINUTES_DEFAULT);
        return new KeptSettings(minutes < 1 || minutes > MOST_MINUTES ? defaults.idle() : Duration.ofMinutes(minutes),
                defaults.answer(), threads < 1 || threads > MOST_THREADS ? defaults.threads() : threads,
                Math.max(Recipe.AUTOMATIC, node.getInt(ModelPreferences.DEVICE, ModelPreferences.DEVICE_DEFAULT)),
                node.getBoolean(ModelPreferences.MODEST, ModelPreferences.MODEST_DEFAULT),
                node.getBoolean(ModelPreferences.REST_ON_BATTERY, ModelPreferences.REST_ON_BATTERY_DEFAULT),
                node.getBoolean(ModelPreferences.REST_AT_LOAD, ModelPreferences.REST_AT_LOAD_DEFAULT));
    }
}
