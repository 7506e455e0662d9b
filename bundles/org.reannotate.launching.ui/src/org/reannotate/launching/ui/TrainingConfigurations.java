package org.reannotate.launching.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingLaunches;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dataset.DatasetPlace;
import org.reannotate.launching.ui.network.BackboneChoice;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.words.IoWords;

/** The training launch configurations of the workspace. */
public final class TrainingConfigurations {

	private TrainingConfigurations() {
	}

	private static ILaunchManager manager() {
		return DebugPlugin.getDefault().getLaunchManager();
	}

	private static ILaunchConfigurationType type() {
		return TrainingLaunches.type();
	}

	/** Those for the dataset in a folder, in no particular order. */
	public static List<ILaunchConfiguration> of(Path folder) throws CoreException {
		var found = new ArrayList<ILaunchConfiguration>();
		for (ILaunchConfiguration configuration : manager().getLaunchConfigurations(type())) {
			String dataset = configuration.getAttribute(TrainingAttributes.DATASET, "");
			if (folder.equals(DatasetPlace.folder(dataset))) {
				found.add(configuration);
			}
		}
		return found;
	}

	/** How a configuration for the dataset in a folder is called, as long as none has that name. */
	public static String name(Path folder) {
		return NLS.bind(Messages.TrainingConfigurations_name, folder.getFileName());
	}

	/** A new configuration for the dataset in a folder, saved, with settings that can be trained with untouched. */
	public static ILaunchConfiguration create(Path folder) throws CoreException {
		ILaunchConfigurationWorkingCopy copy = copy(folder);
		try {
			fill(copy, DatasetPlace.text(folder));
		} catch (IOException e) {
			ILog.of(TrainingConfigurations.class).warn(IoWords.of(e), e);
		}
		return copy.doSave();
	}

	/** A new configuration with these settings, saved. */
	public static ILaunchConfiguration create(Path folder, TrainingSettings settings) throws CoreException {
		ILaunchConfigurationWorkingCopy copy = copy(folder);
		TrainingAttributes.write(settings, copy);
		return copy.doSave();
	}

	/** A new configuration for the dataset in a folder, empty and unsaved. */
	private static ILaunchConfigurationWorkingCopy copy(Path folder) throws CoreException {
		return type().newInstance(null, manager().generateLaunchConfigurationName(name(folder)));
	}

	/**
	 * Fills a configuration with good settings: transfer where a backbone is installed, else a small network. Lists the
	 * folder of backbones but reads none of them.
	 *
	 * @throws IOException when that folder cannot be listed; the settings are those without a backbone then
	 */
	public static void fill(ILaunchConfigurationWorkingCopy copy, String dataset) throws IOException {
		TrainingAttributes.write(settings(dataset, Recipe.fromScratch(Network.SMALL_RESIDUAL)), copy);
		List<BackboneChoice> installed = BackboneChoice.installed(ReannotateHome.current());
		if (!installed.isEmpty()) {
			TrainingAttributes.write(settings(dataset, Recipe.transfer(installed.get(0).backbone())), copy);
		}
	}

	private static TrainingSettings settings(String dataset, Recipe recipe) {
		return new TrainingSettings(dataset, recipe.withDevice(Recipe.AUTOMATIC), DataChoice.DEFAULT);
	}
}
