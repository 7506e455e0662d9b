package org.reannotate.editors.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
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
	private final Label sentence;
	private final Button stepButton;
	private final Button auditButton;
	private final List<TileSlot> tiles = new ArrayList<>();
	private final StatTile categories;
	private final StatTile health;
	private final Composite lower;
	private final DistributionChart chart;
	private final Label noChart;
	private final AttentionList attention;
	private final RunList runs;
	private @Nullable DatasetOverview shown;
	private boolean auditRunning;

	/** A tile with the number that it shows of an overview. */
	private record TileSlot(StatTile tile, Function<DatasetOverview, Figure> figure) {
	}

	public OverviewForm(Composite parent, OverviewActions actions) {
		this.actions = actions;
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		form.setText(Messages.OverviewForm_opening);
		toolkit.decorateFormHeading(form.getForm());
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(16, 16).applyTo(form.getBody());
		Composite step = toolkit.createComposite(form.getBody());
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(step);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
		sentence = toolkit.createLabel(step, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT)
				.applyTo(sentence);
		stepButton = button(step, Messages.OverviewForm_review, this::takeStep);
		auditButton = button(step, Messages.OverviewForm_startAudit, this::auditPressed);
		Composite row = toolkit.createComposite(form.getBody());
		row.setLayout(RowLayoutFactory.fillDefaults().spacing(8).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(row);
		tile(row, Messages.OverviewForm_images, false, DatasetOverview::images);
		categories = adapt(new StatTile(row, Messages.OverviewForm_categories, false));
		tile(row, Messages.OverviewForm_issues, true, overview -> overview.review().issues());
		tile(row, Messages.OverviewForm_candidates, true, overview -> overview.review().candidates());
		tile(row, Messages.OverviewForm_pairs, true, overview -> overview.review().pairs());
		tile(row, Messages.OverviewForm_decided, false, DatasetOverview::decided);
		health = adapt(new StatTile(row, Messages.OverviewForm_health, false));
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

	private Button button(Composite parent, String text, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.addListener(SWT.Selection, event -> action.run());
		button.setEnabled(false);
		return button;
	}

	private void tile(Composite parent, String name, boolean alert, Function<DatasetOverview, Figure> figure) {
		tiles.add(new TileSlot(adapt(new StatTile(parent, name, alert)), figure));
	}

	private StatTile adapt(StatTile tile) {
		toolkit.adapt(tile);
		return tile;
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
		if (!(stepButton.isVisible() && stepButton.setFocus()) && !auditButton.setFocus()) {
			form.setFocus();
		}
	}

	/** Shows that the dataset cannot be opened, and why. */
	public void showError(String message) {
		form.setText(Messages.OverviewForm_notOpen);
		sentence.setText(message.replace("&", "&&"));
		form.reflow(true);
	}

	/** Says whether an audit is running, which can then be cancelled instead of started. */
	public void setAuditRunning(boolean running) {
		auditRunning = running;
		DatasetOverview overview = shown;
		auditButton.setText(running ? Messages.OverviewForm_cancelAudit : Messages.OverviewForm_startAudit);
		auditButton.setEnabled(running || overview != null && overview.categories() > 1);
		auditButton.requestLayout();
	}

	/** Shows an overview. */
	public void show(DatasetOverview overview, boolean running) {
		shown = overview;
		form.setText(title(overview.name()));
		sentence.setText(NextStepText.sentence(overview).replace("&", "&&"));
		String button = NextStepText.button(overview.nextStep());
		stepButton.setText(button == null ? "" : button);
		stepButton.setEnabled(button != null);
		stepButton.setVisible(button != null);
		tiles.forEach(slot -> show(slot.tile(), slot.figure().apply(overview)));
		categories.show(overview.categories(), actions::showCategories);
		health.show(RunList.percent(RunList.metric(overview.review().run(), "health")), false,
				() -> actions.showImages(overview.review().issues().images()));
		chart.show(overview.distribution());
		boolean empty = overview.distribution().rows().isEmpty();
		show(chart, !empty);
		show(noChart, empty);
		attention.show(overview);
		runs.show(overview.runs());
		setAuditRunning(running);
		form.getBody().layout(true, true); // parts that keep their size would keep the places of what they held before
		form.reflow(true);
	}

	private void show(StatTile tile, Figure figure) {
		tile.show(figure.count(), () -> actions.showImages(figure.images()));
	}

	static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private static String title(String name) {
		String shortened = name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE) + "\u2026";
		return shortened.replace("&", "&&");
	}

	private void takeStep() {
		DatasetOverview overview = shown;
		if (overview != null) {
			actions.take(overview.nextStep(), overview);
		}
	}

	private void auditPressed() {
		if (auditRunning) {
			actions.cancelAudit();
		} else {
			actions.startAudit();
		}
	}

	private void openBar(Distribution.Row row, Distribution.@Nullable Part part) {
		DatasetOverview overview = shown;
		if (overview != null) {
			actions.showImages(part == null ? overview.distribution().images(row)
					: overview.distribution().images(row, part, actions.index()));
		}
	}
}
