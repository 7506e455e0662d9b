package org.reannotate.editors.overview;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.ui.charts.CategoryBarChart;

/** The form that shows an overview. UI thread only. */
public final class OverviewForm {

	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final Label nextStep;
	private final Button auditButton;
	private final Button findingsButton;
	private final List<StatTile> tiles = new ArrayList<>();
	private final CategoryBarChart chart;
	private final Label attention;
	private final Label lastRun;

	/**
	 * @param startAudit   what the button for it does
	 * @param showFindings what the button for it does
	 */
	public OverviewForm(Composite parent, Runnable startAudit, Runnable showFindings) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		form.setText(Messages.OverviewForm_opening);
		toolkit.decorateFormHeading(form.getForm());
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(12, 12).applyTo(form.getBody());
		Composite step = toolkit.createComposite(form.getBody());
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(step);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
		nextStep = toolkit.createLabel(step, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(400, SWT.DEFAULT)
				.applyTo(nextStep);
		auditButton = button(step, Messages.OverviewForm_startAudit, startAudit);
		findingsButton = button(step, Messages.OverviewForm_showFindings, showFindings);
		createTiles();
		chart = new CategoryBarChart(section(Messages.OverviewForm_distribution));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chart);
		attention = text(section(Messages.OverviewForm_attention));
		lastRun = text(section(Messages.OverviewForm_lastRun));
	}

	private Button button(Composite parent, String text, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.addListener(SWT.Selection, event -> action.run());
		button.setEnabled(false);
		return button;
	}

	private void createTiles() {
		Composite row = toolkit.createComposite(form.getBody());
		row.setLayout(RowLayoutFactory.fillDefaults().spacing(10).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(row);
		tile(row, Messages.OverviewForm_images, false);
		tile(row, Messages.OverviewForm_categories, false);
		tile(row, Messages.OverviewForm_issues, true);
		tile(row, Messages.OverviewForm_candidates, true);
		tile(row, Messages.OverviewForm_pairs, true);
		tile(row, Messages.OverviewForm_decided, false);
		tile(row, Messages.OverviewForm_health, false);
	}

	private void tile(Composite parent, String name, boolean alert) {
		var tile = new StatTile(parent, name, alert);
		toolkit.adapt(tile);
		tiles.add(tile);
	}

	private Composite section(String title) {
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(4, 8).applyTo(client);
		section.setClient(client);
		return client;
	}

	private Label text(Composite parent) {
		Label label = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** The control of the whole form. */
	public Composite control() {
		return form;
	}

	/** Shows that the dataset cannot be opened, and why. */
	public void showError(String message) {
		form.setText(Messages.OverviewForm_notOpen);
		nextStep.setText(message);
		form.reflow(true);
	}

	/** Says whether an audit can be started now. */
	public void setAuditRunning(boolean running) {
		auditButton.setText(running ? Messages.OverviewForm_auditRunning : Messages.OverviewForm_startAudit);
		auditButton.setEnabled(!running);
		form.reflow(true);
	}

	/** Shows an overview. */
	public void show(DatasetOverview overview, boolean auditRunning) {
		form.setText(overview.name());
		nextStep.setText(sentence(overview));
		findingsButton.setEnabled(true);
		showTiles(overview);
		chart.setData(overview.distribution());
		toolkit.adapt(chart);
		attention.setText(attention(overview));
		lastRun.setText(describe(overview.lastRun()));
		setAuditRunning(auditRunning);
		auditButton.setEnabled(!auditRunning && overview.categories() > 1);
	}

	private void showTiles(DatasetOverview overview) {
		int[] numbers = { overview.images(), overview.categories(), overview.openIssues(), overview.openCandidates(),
				overview.pairs(), overview.decided() };
		for (int i = 0; i < numbers.length; i++) {
			tiles.get(i).show(numbers[i]);
		}
		tiles.get(numbers.length).show(percent(metric(overview.lastRun(), "health")), false);
	}

	private static String sentence(DatasetOverview overview) {
		return switch (overview.nextStep()) {
		case IMPORT -> Messages.OverviewForm_nextImport;
		case LABEL -> Messages.OverviewForm_nextLabel;
		case AUDIT -> Messages.OverviewForm_nextAudit;
		case REVIEW -> NLS.bind(Messages.OverviewForm_nextReview, overview.openIssues());
		case AUDIT_AGAIN -> NLS.bind(Messages.OverviewForm_nextAuditAgain, overview.decided());
		case DONE -> Messages.OverviewForm_nextDone;
		};
	}

	private static String attention(DatasetOverview overview) {
		var lines = new ArrayList<String>();
		add(lines, overview.conflicts(), Messages.OverviewForm_conflicts);
		add(lines, overview.duplicates(), Messages.OverviewForm_duplicates);
		add(lines, overview.unlabelled(), Messages.OverviewForm_unlabelled);
		add(lines, overview.unreadable(), Messages.OverviewForm_unreadable);
		add(lines, overview.missing(), Messages.OverviewForm_missing);
		return lines.isEmpty() ? Messages.OverviewForm_allWell : String.join("\n", lines);
	}

	private static void add(List<String> lines, int count, String text) {
		if (count > 0) {
			lines.add(NLS.bind(text, count));
		}
	}

	private static String describe(@Nullable RunRecord run) {
		if (run == null) {
			return Messages.OverviewForm_noRun;
		}
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault())
				.format(run.started());
		return NLS.bind(Messages.OverviewForm_run,
				new Object[] { when, run.recipe(), percent(metric(run, "accuracy")), run.name() });
	}

	private static @Nullable Double metric(@Nullable RunRecord run, String name) {
		return run == null ? null : run.metrics().get(name);
	}

	private static String percent(@Nullable Double share) {
		if (share == null) {
			return "\u2013";
		}
		NumberFormat format = NumberFormat.getPercentInstance();
		format.setMaximumFractionDigits(1);
		return format.format(share);
	}
}
