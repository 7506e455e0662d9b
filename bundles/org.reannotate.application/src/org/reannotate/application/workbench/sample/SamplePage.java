package org.reannotate.application.workbench.sample;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.reannotate.samples.rooms.RoomsSample;

/** Asks what the sample is to be called and how large it is to be; works untouched. */
final class SamplePage extends WizardPage {

	private Text name;
	private Spinner imagesPerCategory;
	private Spinner seed;

	SamplePage() {
		super("sample", Messages.SamplePage_title, null);
		setDescription(Messages.SamplePage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		label(page, Messages.SamplePage_name);
		name = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		imagesPerCategory = spinner(page, Messages.SamplePage_imagesPerCategory, RoomsSample.LEAST_IMAGES_PER_CATEGORY,
				10_000, RoomsSample.DEFAULT_IMAGES_PER_CATEGORY);
		new Label(page, SWT.NONE);
		seed = spinner(page, Messages.SamplePage_seed, 0, Integer.MAX_VALUE, (int) RoomsSample.DEFAULT_SEED);
		label(page, Messages.SamplePage_seedHint);
		name.setText(freeName());
		name.selectAll();
		name.addModifyListener(event -> validate());
		setControl(page);
		validate();
	}

	private static Label label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	private static Spinner spinner(Composite parent, String text, int least, int most, int value) {
		label(parent, text);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(spinner);
		return spinner;
	}

	private static String freeName() {
		String free = RoomsSample.NAME;
		for (int i = 2; project(free).exists(); i++) {
			free = RoomsSample.NAME + i;
		}
		return free;
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private @Nullable String problem() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IStatus valid = workspace.validateName(name.getText().strip(), IResource.PROJECT);
		if (!valid.isOK()) {
			return valid.getMessage();
		}
		return project(name.getText().strip()).exists() ? Messages.SamplePage_exists : null;
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	/** What the page asks for; it must be complete. UI thread. */
	SampleOperation operation() {
		return new SampleOperation(project(name.getText().strip()), seed.getSelection(),
				imagesPerCategory.getSelection());
	}
}
