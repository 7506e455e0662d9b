package org.reannotate.views.service;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.osgi.service.prefs.BackingStoreException;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.ui.device.DeviceNames;
import org.reannotate.ui.device.ProbeJob;
import org.reannotate.ui.device.ProbeOutcome;
import org.reannotate.ui.thread.UiThread;

/** The menu "Device" of the model service: where it computes, and where else it may. UI thread. */
final class DeviceMenu {

	private final Control owner;
	private final ModelService models;
	private final Engines engines;
	private final Runnable restart;

	/** @param restart ends the process, so that the next one obeys */
	DeviceMenu(Control owner, ModelService models, Engines engines, Runnable restart) {
		this.owner = owner;
		this.models = models;
		this.engines = engines;
		this.restart = restart;
	}

	/** Adds it to a menu that is about to be shown. */
	void addTo(Menu parent) {
		var cascade = new MenuItem(parent, SWT.CASCADE);
		cascade.setText(Messages.DeviceMenu_device);
		var menu = new Menu(parent);
		cascade.setMenu(menu);
		DeviceChoice used = models.device();
		var now = new MenuItem(menu, SWT.PUSH);
		now.setText(used == null ? Messages.DeviceMenu_none : NLS.bind(Messages.DeviceMenu_now, DeviceNames.place(used)));
		now.setEnabled(used != null);
		now.addListener(SWT.Selection, event -> tell(DeviceNames.sentences(used)));
		new MenuItem(menu, SWT.SEPARATOR);
		int preferred = ServiceDevice.preferred();
		for (int device : ServiceDevice.choices(preferred, used == null ? engines.last() : used)) {
			var item = new MenuItem(menu, SWT.RADIO);
			item.setText(DeviceNames.of(device));
			item.setSelection(device == preferred);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection() && device != ServiceDevice.preferred()) {
					choose(device);
				}
			});
		}
		new MenuItem(menu, SWT.SEPARATOR);
		var probe = new MenuItem(menu, SWT.PUSH);
		probe.setText(Messages.DeviceMenu_probe);
		probe.addListener(SWT.Selection, event -> probe(preferred, outcome -> tell(outcome.words())));
	}

	/** Tries the device first: what cannot be used is said at once, not when something is asked of the service. */
	private void choose(int device) {
		Job job = Job.create(Messages.DeviceMenu_keeping, monitor -> {
			try {
				ServiceDevice.prefer(device);
			} catch (BackingStoreException e) {
				return Status.error(e.getMessage(), e);
			}
			UiThread.run(owner, () -> probe(device, outcome -> {
				restart.run();
				if (!outcome.asWished()) {
					tell(outcome.words());
				}
			}));
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	/** Tells on the UI thread. */
	private interface Told {
		void tried(ProbeOutcome outcome);
	}

	private void probe(int device, Told told) {
		var job = new ProbeJob(engines, models, null, device, outcome -> UiThread.run(owner, () -> told.tried(outcome)));
		job.schedule();
	}

	private void tell(@Nullable String words) {
		MessageDialog.openInformation(owner.getShell(), Messages.DeviceMenu_title, words);
	}
}
