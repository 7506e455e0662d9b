package org.reannotate.launching.ui.tabs;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dataset.DatasetCheck;
import org.reannotate.launching.ui.dataset.DatasetChecks;
import org.reannotate.launching.ui.fields.Field;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.ui.thread.UiThread;

/**
 * A tab that edits a part of the settings: what is typed and right is written at once into the working copy, what is not
 * right stays in its field and is said. UI thread.
 */
abstract class SettingsTab extends AbstractLaunchConfigurationTab {

	private static final String BUNDLE = "org.reannotate.launching.ui";
	private static final String HELP = "org.reannotate.help.launch";
	private static final int MARGIN = 12;

	private final DatasetChecks checks;
	private final String name;
	private final String icon;
	private Form form;
	private ScrolledComposite scrolled;
	private Composite body;
	private TrainingSettings settings = new TrainingSettings("", Recipe.fromScratch(Network.SMALL_RESIDUAL),
			DataChoice.DEFAULT);
	/** Settings on their way into the working copy that the fields of this tab do not hold all of. */
	private @Nullable TrainingSettings taken;
	private @Nullable String unreadable;
	private boolean showing;
	private boolean touched;

	/** @param icon name of a file in {@code icons/} without its ending */
	SettingsTab(DatasetChecks checks, String name, String icon) {
		this.checks = checks;
		this.name = name;
		this.icon = icon;
	}

	/** What is known about the dataset. */
	final DatasetChecks checks() {
		return checks;
	}

	@Override
	public final String getName() {
		return name;
	}

	@Override
	public final @Nullable Image getImage() {
		return image(icon);
	}

	/** A picture of this bundle, kept in the platform's registry. */
	static @Nullable Image image(String file) {
		String key = BUNDLE + "/" + file;
		if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
			JFaceResources.getImageRegistry().put(key,
					ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + file + ".png")
							.orElseGet(ImageDescriptor::getMissingImageDescriptor));
		}
		return JFaceResources.getImage(key);
	}

	@Override
	public final void createControl(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(body);
		form = new Form(body, this::edited);
		build(form, body);
		form.align();
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> fit());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled, HELP);
		setControl(scrolled);
		DialogRoom.make(getShell());
		checks.addListener(check -> UiThread.run(body, () -> checked(check)));
	}

	/** Notes come and grow: what is scrolled is as high as they need, and never so narrow that buttons are cut. */
	private void fit() {
		int least = body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		scrolled.setMinSize(body.computeSize(Math.max(least, scrolled.getClientArea().width), SWT.DEFAULT));
	}

	/** Words that answer what a person asked for are seen, also in a low dialog. */
	final void reveal(Control words) {
		fit();
		scrolled.showControl(words);
	}

	/** Makes the rows. */
	abstract void build(Form rows, Composite parent);

	/** Is told the settings whenever they are other ones, or may be. */
	void settingsChanged(TrainingSettings changed) {
		// Most tabs have fields only, which were told already.
	}

	/** Is told what was found about the dataset. */
	void checked(DatasetCheck check) {
		fit();
		updateLaunchConfigurationDialog();
	}

	/** What is wrong that no field can know by itself, or null. */
	@Nullable
	String furtherProblem() {
		return null;
	}

	/** The settings as the dialog shows them now. */
	final TrainingSettings settings() {
		return settings;
	}

	/** Replaces the settings, those of other tabs too, as if a person had typed them. */
	final void take(TrainingSettings changed) {
		quiet(() -> form.show(changed));
		taken = changed;
		now(changed);
		updateLaunchConfigurationDialog();
		taken = null;
	}

	/** A field was edited: those that follow from it show what they are now. */
	private void edited(Field field) {
		if (!showing) {
			touched = true;
			now(field.problem() == null ? field.read(settings) : settings);
			quiet(() -> form.update(settings, field));
			updateLaunchConfigurationDialog();
		}
	}

	private void now(TrainingSettings changed) {
		settings = changed;
		settingsChanged(changed);
		fit();
		checks.check(changed);
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		touched = false;
		load(configuration, form::show);
	}

	@Override
	public void activated(ILaunchConfigurationWorkingCopy copy) {
		load(copy, form::update);
	}

	private void load(ILaunchConfiguration configuration, Consumer<TrainingSettings> into) {
		try {
			settings = TrainingAttributes.read(configuration);
			unreadable = null;
		} catch (CoreException e) {
			unreadable = e.getStatus().getMessage();
		}
		quiet(() -> into.accept(settings));
		now(settings);
	}

	private void quiet(Runnable action) {
		showing = true;
		try {
			action.run();
		} finally {
			showing = false;
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy copy) {
		TrainingSettings whole = taken;
		try {
			TrainingAttributes.write(whole != null ? whole : form.read(TrainingAttributes.read(copy)), copy);
			unreadable = null;
		} catch (CoreException e) {
			replaceUnreadable(copy, e);
		}
	}

	/** What somebody wrote into the file by hand makes no settings: the first edit replaces it. */
	private void replaceUnreadable(ILaunchConfigurationWorkingCopy copy, CoreException reason) {
		if (touched) {
			TrainingAttributes.write(settings, copy);
			unreadable = null;
		} else {
			unreadable = reason.getStatus().getMessage();
		}
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		String problem = unreadable != null ? unreadable : form.problem();
		setErrorMessage(problem != null ? problem : furtherProblem());
		return getErrorMessage() == null;
	}

	/** What is typed wrong is not in the working copy: saved, it would seem to be. */
	@Override
	public boolean canSave() {
		return unreadable == null && form.problem() == null;
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		// The first tab writes them all.
	}

	@Override
	public final String getId() {
		return BUNDLE + "." + icon;
	}
}
