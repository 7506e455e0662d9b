package org.reannotate.views.service;

import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.prefs.BackingStoreException;
import org.reannotate.core.model.ModelPreferences;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.ui.device.DeviceNames;

/** Where people want the model service to compute. */
final class ServiceDevice {

	private ServiceDevice() {
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(ModelPreferences.NODE);
	}

	/** The device, as a recipe names it. */
	static int preferred() {
		return Math.max(Recipe.AUTOMATIC, node().getInt(ModelPreferences.DEVICE, ModelPreferences.DEVICE_DEFAULT));
	}

	/** Keeps another wish; the service obeys it when it starts the next time. Writes to the disk. */
	static void prefer(int device) throws BackingStoreException {
		node().putInt(ModelPreferences.DEVICE, device);
		node().flush();
	}

	/**
	 * What can be wished for: automatic, the CPU, and the cards that are known, at least one and at least the one that is
	 * wished for already.
	 *
	 * @param known what was found out so far
	 */
	static List<Integer> choices(int preferred, @Nullable DeviceChoice known) {
		EngineReport report = known == null ? null : known.report();
		int found = report == null ? 0 : report.gpus();
		return DeviceNames.choices(Math.max(1, Math.max(found, preferred + 1)));
	}
}
