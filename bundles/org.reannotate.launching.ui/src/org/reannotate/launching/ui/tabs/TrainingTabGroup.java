package org.reannotate.launching.ui.tabs;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.reannotate.launching.ui.TrainingConfigurations;
import org.reannotate.launching.ui.dataset.DatasetChecks;
import org.reannotate.launching.ui.dataset.DatasetPlace;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/** The tabs of a training launch configuration. */
public final class TrainingTabGroup extends AbstractLaunchConfigurationTabGroup {

	private @Nullable DatasetChecks checks;

	@Override
	public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
		var shared = new DatasetChecks(PlatformUI.getWorkbench().getService(DatasetSessions.class));
		checks = shared;
		setTabs(new ILaunchConfigurationTab[] { new DataTab(shared), new NetworkTab(shared), new HyperparametersTab(shared),
				new AugmentationTab(shared), new DeviceTab(shared), new CommonTab() });
	}

	/** A new configuration is for the dataset that the person looked at last. */
	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		super.setDefaults(configuration);
		DatasetSession current = PlatformUI.getWorkbench().getService(DatasetSessions.class).current();
		try {
			TrainingConfigurations.fill(configuration, current == null ? "" : DatasetPlace.text(current.folder()));
		} catch (IOException e) {
			ILog.of(TrainingTabGroup.class).warn(IoWords.of(e), e);
		}
		if (current != null) {
			String name = TrainingConfigurations.name(current.folder());
			configuration.rename(
					DebugPlugin.getDefault().getLaunchManager().generateLaunchConfigurationName(name));
		}
	}

	@Override
	public void dispose() {
		super.dispose();
		DatasetChecks shared = checks;
		if (shared != null) {
			shared.dispose();
		}
	}
}
