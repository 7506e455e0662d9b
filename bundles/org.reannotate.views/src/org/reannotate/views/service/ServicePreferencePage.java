package org.reannotate.views.service;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.reannotate.core.model.ModelPreferences;
import org.reannotate.core.model.ModelService;
import org.reannotate.ui.device.DeviceNames;

/** Preferences &gt; Reannotate &gt; Model Service: whether findings follow decisions, and what that may cost. */
public class ServicePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_THREADS = 1024;
	private static final int MOST_MINUTES = 24 * 60;
	private static final int MOST_CARDS = 8;

	public ServicePreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, ModelPreferences.NODE);
		store.setDefault(ModelPreferences.LIVING, ModelPreferences.LIVING_DEFAULT);
		store.setDefault(ModelPreferences.FOLLOW_FOLDERS, ModelPreferences.FOLLOW_FOLDERS_DEFAULT);
		store.setDefault(ModelPreferences.REST_ON_BATTERY, ModelPreferences.REST_ON_BATTERY_DEFAULT);
		store.setDefault(ModelPreferences.REST_AT_LOAD, ModelPreferences.REST_AT_LOAD_DEFAULT);
		store.setDefault(ModelPreferences.MODEST, ModelPreferences.MODEST_DEFAULT);
		store.setDefault(ModelPreferences.THREADS, 0);
		store.setDefault(ModelPreferences.DEVICE, ModelPreferences.DEVICE_DEFAULT);
		store.setDefault(ModelPreferences.IDLE_MINUTES, ModelPreferences.IDLE_MINUTES_DEFAULT);
		setPreferenceStore(store);
		setDescription(Messages.ServicePreferencePage_description);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.reannotate.help.service");
	}

	@Override
	protected void createFieldEditors() {
		yesOrNo(ModelPreferences.LIVING, Messages.ServicePreferencePage_living);
		yesOrNo(ModelPreferences.FOLLOW_FOLDERS, Messages.ServicePreferencePage_folders);
		yesOrNo(ModelPreferences.REST_ON_BATTERY, Messages.ServicePreferencePage_battery);
		yesOrNo(ModelPreferences.REST_AT_LOAD, Messages.ServicePreferencePage_load);
		yesOrNo(ModelPreferences.MODEST, Messages.ServicePreferencePage_modest);
		number(ModelPreferences.THREADS, Messages.ServicePreferencePage_threads, 0, MOST_THREADS);
		addField(new ComboFieldEditor(ModelPreferences.DEVICE, Messages.ServicePreferencePage_device, devices(),
				getFieldEditorParent()));
		number(ModelPreferences.IDLE_MINUTES, Messages.ServicePreferencePage_idle, 1, MOST_MINUTES);
	}

	/** The choices that a process obeys from its start on. */
	private List<Integer> startedBy() {
		var store = getPreferenceStore();
		return List.of(store.getInt(ModelPreferences.THREADS), store.getInt(ModelPreferences.DEVICE),
				store.getBoolean(ModelPreferences.MODEST) ? 1 : 0);
	}

	/** Names and numbers of the devices to choose from. */
	private static String[][] devices() {
		return DeviceNames.choices(MOST_CARDS).stream()
				.map(device -> new String[] { DeviceNames.of(device), Integer.toString(device) }).toArray(String[][]::new);
	}

	private void yesOrNo(String key, String text) {
		addField(new BooleanFieldEditor(key, text, getFieldEditorParent()));
	}

	private void number(String key, String text, int least, int most) {
		var field = new IntegerFieldEditor(key, text, getFieldEditorParent());
		field.setValidRange(least, most);
		addField(field);
	}

	/** What runs was started by other choices: it is ended where they matter; and findings may follow from now on. */
	@Override
	public boolean performOk() {
		List<Integer> before = startedBy();
		boolean done = super.performOk();
		ModelService models = PlatformUI.getWorkbench().getService(ModelService.class);
		if (done && models != null && !startedBy().equals(before)) {
			Job job = Job.create(Messages.ServiceItem_restarting, monitor -> {
				models.restart();
				return Status.OK_STATUS;
			});
			job.schedule();
		}
		FollowedFindings findings = PlatformUI.getWorkbench().getService(FollowedFindings.class);
		if (done && findings != null) {
			findings.refresh();
		}
		return done;
	}
}
