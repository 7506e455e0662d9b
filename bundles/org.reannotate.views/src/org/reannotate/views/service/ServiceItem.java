package org.reannotate.views.service;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.reannotate.audit.living.LivingStatus;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelStateListener;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.ui.device.DeviceNames;
import org.reannotate.ui.thread.UiThread;

/** The model service in the status line: its state in words, everything else in its menu and its tooltip. */
public class ServiceItem extends WorkbenchWindowControlContribution {

	/** Id of the preference page about the service. */
	public static final String PAGE = "org.reannotate.views.service";

	private static final String HELP = "org.reannotate.help.service";
	private static final LivingStatus NOTHING = new LivingStatus(LivingStatus.Kind.OFF, null);

	private final Runnable findingsListener = this::show;
	private final ModelStateListener stateListener = state -> show();
	private @Nullable ModelService models;
	private @Nullable FollowedFindings findings;
	private @Nullable Engines engines;
	private @Nullable ServiceIcons icons;
	private ToolBar bar;
	private ToolItem item;

	@Override
	protected Control createControl(Composite parent) {
		var steady = new SteadyBar(parent, ServiceWords.longest());
		bar = steady.bar();
		icons = new ServiceIcons(bar);
		item = new ToolItem(bar, SWT.DROP_DOWN);
		item.addListener(SWT.Selection, event -> openMenu());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(bar, HELP);
		bar.addListener(SWT.Dispose, event -> detach());
		show(ServiceWords.of(ModelState.NONE, NOTHING));
		attach();
		return steady;
	}

	/** Services may have to be started: not on the UI thread. */
	private void attach() {
		Job job = Job.createSystem(Messages.ServiceItem_attaching, monitor -> {
			ModelService found = PlatformUI.getWorkbench().getService(ModelService.class);
			FollowedFindings followed = PlatformUI.getWorkbench().getService(FollowedFindings.class);
			Engines known = PlatformUI.getWorkbench().getService(Engines.class);
			UiThread.run(bar, () -> follow(found, followed, known));
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void follow(@Nullable ModelService found, @Nullable FollowedFindings followed, @Nullable Engines known) {
		engines = known;
		models = found;
		findings = followed;
		if (found != null) {
			found.addStateListener(stateListener);
		}
		if (followed != null) {
			followed.addListener(findingsListener);
		}
		show();
	}

	private void detach() {
		ModelService found = models;
		FollowedFindings followed = findings;
		if (found != null) {
			found.removeStateListener(stateListener);
		}
		if (followed != null) {
			followed.removeListener(findingsListener);
		}
	}

	/** Any thread. */
	private void show() {
		UiThread.run(bar, () -> show(words()));
	}

	private ServiceWords words() {
		ModelService found = models;
		FollowedFindings followed = findings;
		ServiceWords words = ServiceWords.of(found == null ? ModelState.NONE : found.state(),
				followed == null ? NOTHING : followed.status());
		DeviceChoice place = found == null ? null : found.device();
		return place == null ? words : words.at(DeviceNames.sentences(place));
	}

	private void show(ServiceWords words) {
		if (!words.text().equals(item.getText())) {
			item.setText(words.text());
		}
		ServiceIcons images = icons;
		if (images != null) {
			item.setImage(images.of(words.look()));
		}
		item.setToolTipText(words.tip());
	}

	private void openMenu() {
		var menu = new Menu(bar);
		ModelService found = models;
		boolean paused = found != null && found.isPaused();
		add(menu, paused ? Messages.ServiceItem_resume : Messages.ServiceItem_pause, paused ? this::resume : this::pause);
		add(menu, Messages.ServiceItem_restart, this::restart);
		add(menu, Messages.ServiceItem_update, () -> {
			FollowedFindings followed = findings;
			if (followed != null) {
				followed.refresh();
			}
		});
		Engines known = engines;
		if (found != null && known != null) {
			new DeviceMenu(bar, found, known, this::restart).addTo(menu);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		Path log = found == null ? null : found.log();
		add(menu, Messages.ServiceItem_log, () -> openLog(log)).setEnabled(log != null);
		add(menu, Messages.ServiceItem_details, this::showDetails);
		add(menu, Messages.ServiceItem_preferences, () -> PreferencesUtil
				.createPreferenceDialogOn(bar.getShell(), PAGE, new String[] { PAGE }, null).open());
		Rectangle place = item.getBounds();
		Point at = bar.toDisplay(place.x, place.y);
		menu.setLocation(at);
		menu.addListener(SWT.Hide, event -> UiThread.run(menu, menu::dispose));
		menu.setVisible(true);
	}

	private static MenuItem add(Menu menu, String text, Runnable action) {
		var entry = new MenuItem(menu, SWT.PUSH);
		entry.setText(text);
		entry.addListener(SWT.Selection, event -> action.run());
		return entry;
	}

	private void pause() {
		ModelService found = models;
		if (found != null) {
			found.pause();
		}
	}

	private void resume() {
		ModelService found = models;
		if (found != null) {
			found.resume();
		}
	}

	/** Waits until the old process is gone. */
	private void restart() {
		ModelService found = models;
		FollowedFindings followed = findings;
		if (found != null) {
			Job job = Job.create(Messages.ServiceItem_restarting, monitor -> {
				found.restart();
				if (followed != null) {
					followed.refresh();
				}
				return Status.OK_STATUS;
			});
			job.schedule();
		}
	}

	private void showDetails() {
		ServiceWords words = words();
		MessageDialog.openInformation(bar.getShell(), words.text(), words.tip());
	}

	private void openLog(@Nullable Path log) {
		IWorkbenchPage page = getWorkbenchWindow().getActivePage();
		if (log != null && page != null) {
			try {
				IDE.openInternalEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(log.toUri()));
			} catch (PartInitException e) {
				MessageDialog.openError(bar.getShell(), Messages.ServiceItem_log, e.getMessage());
			}
		}
	}

	/** What is shown, for tests. */
	public String text() {
		return item.getText();
	}
}
