package org.reannotate.editors.overview;


import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The form that shows an overview; every number leads to the images behind it. UI thread only. */
public final class OverviewForm {

	/** From this width on, the lower half has two columns. */
	private static final int WIDE = 880;
	private static final int LONGEST_TITLE = 80;

	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final OverviewActions actions;
	private final Label name;
	private final StepBar step;
	private final TileRow tiles;
	private final Composite lower;
	private final DistributionChart chart;
	private final Label noChart;
	private final AttentionList attention;
	private final RunList runs;
	private @Nullable DatasetOverview shown;

	public OverviewForm(Composite parent, OverviewActions actions) {
		this.actions = actions;
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(16, 16).applyTo(form.getBody());
		// Not the form's own heading: the platform paints it in stripes at 200%.
		name = toolkit.createLabel(form.getBody(), Messages.OverviewForm_opening);
		name.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		step = new StepBar(form.getBody(), toolkit, actions);
		tiles = new TileRow(form.getBody(), toolkit, actions);
		lower = toolkit.createComposite(form.getBody());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 16).applyTo(lower);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(lower);
		Composite bars = section(lower, Messages.OverviewForm_distribution);
		chart = new DistributionChart(bars, this::openBar);
		toolkit.adapt(chart);
		GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(chart);
		noChart = toolkit.createLabel(bars, Messages.OverviewForm_noImages, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(noChart);
		Composite right = toolkit.createComposite(lower);
		GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(right);
		attention = new AttentionList(section(right, Messages.OverviewForm_attention), toolkit, actions::showImages);
		runs = new RunList(section(right, Messages.OverviewForm_runs), toolkit, actions::showImages);
		form.getBody().addListener(SWT.Resize, event -> arrange());
	}

	/** A titled part of the form: its own widgets, because the dark theme paints the inside of a Section otherwise. */
	private Composite section(Composite parent, String title) {
		Composite section = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(280, SWT.DEFAULT)
				.applyTo(section);
		Label heading = toolkit.createLabel(section, title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(section, SWT.SEPARATOR | SWT.HORIZONTAL));
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(8, 8).applyTo(client);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(client);
		return client;
	}

	private void arrange() {
		var layout = (GridLayout) lower.getLayout();
		int columns = form.getBody().getClientArea().width >= WIDE ? 2 : 1;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			lower.layout(true);
			form.reflow(true);
		}
	}

	/** The control of the whole form. */
	public Composite control() {
		return form;
	}

	/** Puts the focus on what is to be done next. */
	public void setFocus() {
		if (!step.setFocus()) {
			tiles.setFocus(); // the form itself would give it to its heading
		}
	}

	/** Puts the focus on the first number. */
	void focusNumbers() {
		tiles.setFocus();
	}

	/** Shows that the dataset cannot be read, and why; nothing that was read before is shown as if it were so still. */
	public void showError(String message) {
		shown = null;
		name.setText(Messages.OverviewForm_notOpen);
		step.showError(message);
		tiles.showUnknown(Messages.OverviewForm_notOpen);
		show(lower, false);
		relayout();
	}

	/** Says how far an audit is, [0, 1], which can then be cancelled instead of started; negative: none runs. */
	public void setAudit(double share) {
		if (step.showAudit(share)) {
			relayout();
		}
	}

	/**
	 * Shows an overview.
	 *
	 * @param audit as for {@link #setAudit}
	 */
	public void show(DatasetOverview overview, double audit) {
		shown = overview;
		name.setText(title(overview.name()));
		step.showAudit(audit);
		step.show(overview);
		tiles.show(overview);
		show(lower, true);
		chart.show(overview.distribution());
		boolean empty = overview.distribution().rows().isEmpty();
		show(chart, !empty);
		show(noChart, empty);
		attention.show(overview);
		runs.show(overview.runs());
		relayout();
	}

	private void relayout() {
		form.getBody().layout(true, true); // parts that keep their size would keep the places of what they held before
		form.reflow(true);
	}

	static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private static String title(String name) {
		String shortened = name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE) + "\u2026";
		return shortened.replace("&", "&&");
	}

	private void openBar(Distribution.Row row, Distribution.@Nullable Part part) {
		DatasetOverview overview = shown;
		if (overview != null) {
			actions.showImages(part == null ? overview.distribution().images(row)
					: overview.distribution().images(row, part, actions.index()));
		}
	}
}
