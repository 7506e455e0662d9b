package org.reannotate.launching.ui.tabs;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.launching.ui.dataset.DatasetChecks;
import org.reannotate.launching.ui.device.EnginesDialog;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.launching.ui.fields.SettingsChange;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.ui.device.DeviceNames;
import org.reannotate.ui.device.ProbeJob;
import org.reannotate.ui.device.ProbeOutcome;
import org.reannotate.ui.thread.UiThread;

/** Where it is computed, and what is known about that device. */
public final class DeviceTab extends SettingsTab {

	private static final List<@Nullable String> ENGINES = Arrays.asList(null, Engines.MXNET, Engines.PYTORCH);
	private static final List<Integer> DEVICES = DeviceNames.choices(8);

	private static final List<@Nullable String> SHARING = Arrays.asList(null, Recipe.ALL_GPUS, "0,1", "0,1,2,3");

	private Button probe;
	private Label mark;
	private Label found;
	private @Nullable ProbeJob running;

	public DeviceTab(DatasetChecks checks) {
		super(checks, Messages.DeviceTab_name, "device");
	}

	@Override
	void build(Form rows, Composite parent) {
		rows.group(Messages.DeviceTab_where);
		rows.choice(Messages.DeviceTab_device, DEVICES, DeviceNames::of, settings -> settings.recipe().device(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> recipe.withDevice(value)));
		rows.choice(Messages.DeviceTab_sharing, SHARING, DeviceTab::cards, settings -> settings.recipe().gpus(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> recipe.withGpus(value)))
				.words(Messages.DeviceTab_sharingHint).when(settings -> settings.recipe().device() != Recipe.CPU);
		rows.choice(Messages.DeviceTab_engine, ENGINES, DeviceNames::engine, settings -> settings.recipe().engine(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> recipe.withEngine(value)))
				.button(Messages.DeviceTab_engines, () -> new EnginesDialog(getShell()).open());
		rows.number(NumberRule.whole(Messages.DeviceTab_threads, 1, 1024), settings -> settings.recipe().threads(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> recipe.withThreads(value.intValue())))
				.words(NLS.bind(Messages.DeviceTab_threadsHint, Runtime.getRuntime().availableProcessors()));
		rows.note().setText(Messages.DeviceTab_threadsNote);
		Composite group = rows.group(Messages.DeviceTab_probe);
		rows.note().setText(Messages.DeviceTab_probeNote);
		probe = new Button(group, SWT.PUSH);
		probe.setText(Messages.DeviceTab_probeNow);
		probe.addListener(SWT.Selection, event -> probe());
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(probe);
		mark = new Label(group, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(16, SWT.DEFAULT).applyTo(mark);
		found = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(found);
	}

	private static String cards(@Nullable String gpus) {
		return gpus == null ? Messages.DeviceTab_oneDevice
				: gpus.equals(Recipe.ALL_GPUS) ? Messages.DeviceTab_allCards : NLS.bind(Messages.DeviceTab_gpu, gpus.replace(",", ", "));
	}

	private void probe() {
		ProbeJob before = running;
		if (before != null) {
			before.cancel();
			return;
		}
		Recipe recipe = settings().recipe();
		var engines = PlatformUI.getWorkbench().getService(Engines.class);
		var models = PlatformUI.getWorkbench().getService(ModelService.class);
		var job = new ProbeJob(engines, models, recipe.engine(), recipe.device(), outcome -> UiThread.run(found, () -> found(outcome)));
		running = job;
		probe.setText(Messages.DeviceTab_probeCancel);
		say(null, NLS.bind(Messages.DeviceTab_probing, DeviceNames.of(recipe.device())));
		job.schedule();
	}

	private void found(ProbeOutcome outcome) {
		running = null;
		probe.setText(Messages.DeviceTab_probeNow);
		say(outcome.works() ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_OBJS_ERROR_TSK, outcome.words());
	}

	private void say(@Nullable String image, String text) {
		mark.setImage(image == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(image));
		found.setText(text.replace("&", "&&"));
		found.requestLayout();
		reveal(found);
	}

	@Override
	public void dispose() {
		ProbeJob job = running;
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
