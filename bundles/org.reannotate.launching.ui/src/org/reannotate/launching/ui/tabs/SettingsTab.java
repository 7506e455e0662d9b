package org.reannotate.launching.ui.tabs;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.fields.Form;

/**
 * A tab that edits a part of the settings: what is typed and right is written at once into the working copy, what is not
 * right stays in its field and is said. UI thread.
 */
abstract class SettingsTab extends AbstractLaunchConfigurationTab {

	private static final String BUNDLE = "org.reannotate.launching.ui";
	private static final String HELP = "org.reannotate.help.launch";
	private static final int MARGIN = 12;

	private final LaunchContext context;
	private final String name;
	private final String icon;
	private @Nullable LocalResourceManager images;
	private Form form;
	private Composite body;
	private TrainingSettings settings = TrainingSettings.none();
	private @Nullable String unreadable;
	private boolean showing;

	/** @param icon name of a file in {@code icons/} without its ending */
	SettingsTab(LaunchContext context, String name, String icon) {
		this.context = context;
		this.name = name;
		this.icon = icon;
	}

	/** What the tabs of one dialog share. */
	final LaunchContext context() {
		return context;
	}

	@Override
	public final String getName() {
		return name;
	}

	@Override
	public final @Nullable Image getImage() {
		LocalResourceManager manager = images;
		return manager == null ? null : manager.get(icon(icon));
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	@Override
	public final void createControl(Composite parent) {
		var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		images = new LocalResourceManager(org.eclipse.jface.resource.JFaceResources.getResources(), scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(body);
		form = new Form(body, this::edited);
		build(form, body);
		form.align();
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> fit(scrolled));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scrolled, HELP);
		setControl(scrolled);
	}

	private void fit(ScrolledComposite scrolled) {
		scrolled.setMinSize(body.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
	}

	/** Makes the rows. */
	abstract void build(Form rows, Composite parent);

	/** Is told the settings whenever they are other ones, or may be. */
	void settingsChanged(TrainingSettings changed) {
		// Most tabs have fields only, which were told already.
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

	/** Replaces the settings, as if a person had typed them. */
	final void change(TrainingSettings changed) {
		settings = changed;
		show(() -> form.show(changed));
		settingsChanged(changed);
		context.changed(changed);
		written = changed;
		updateLaunchConfigurationDialog();
		written = null;
	}

	/** Settings on their way into the working copy that no field of this tab shows. */
	private @Nullable TrainingSettings written;

	/** A field was edited. */
	final void edited() {
		if (!showing) {
			settings = form.read(settings);
			form.settingsChanged(settings);
			settingsChanged(settings);
			context.changed(settings);
			updateLaunchConfigurationDialog();
		}
	}

	/** Looks again at what is wrong. */
	final void checkAgain() {
		if (!showing && !body.isDisposed()) {
			updateLaunchConfigurationDialog();
		}
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		load(configuration, form::show);
	}

	@Override
	public void activated(ILaunchConfigurationWorkingCopy copy) {
		load(copy, form::update);
	}

	private void load(ILaunchConfiguration configuration, java.util.function.Consumer<TrainingSettings> into) {
		try {
			settings = TrainingAttributes.read(configuration);
			unreadable = null;
		} catch (CoreException e) {
			unreadable = e.getStatus().getMessage();
		}
		TrainingSettings read = settings;
		show(() -> into.accept(read));
		context.changed(read);
		settingsChanged(read);
	}

	private void show(Runnable action) {
		showing = true;
		try {
			action.run();
		} finally {
			showing = false;
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy copy) {
		TrainingSettings whole = written;
		try {
			TrainingSettings read = whole != null ? whole : form.read(TrainingAttributes.read(copy));
			TrainingAttributes.write(read, copy);
			unreadable = null;
		} catch (CoreException e) {
			unreadable = e.getStatus().getMessage();
		}
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		String problem = unreadable != null ? unreadable : form.problem();
		setErrorMessage(problem != null ? problem : furtherProblem());
		return getErrorMessage() == null;
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		// What is not written is at its default.
	}

	@Override
	public final String getId() {
		return "org.reannotate.launching.ui." + icon;
	}
}
