package org.reannotate.launching.ui.rate;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.training.LearningRateFinder;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dialogs.DialogWork;
import org.reannotate.launching.ui.dialogs.ProgressRow;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.ui.charts.ChartAxis;
import org.reannotate.ui.charts.LineChart;
import org.reannotate.ui.charts.LineChartData;
import org.reannotate.ui.charts.LineMark;
import org.reannotate.ui.charts.LineSeries;
import org.reannotate.ui.session.DatasetSession;

/** Draws the loss against the learning rate and lets a person take one of them. UI thread. */
public final class LearningRateDialog extends TitleAreaDialog {

	private static final String HELP = "org.reannotate.help.launch";
	private static final int USE = IDialogConstants.OK_ID;
	private static final int MARGINS = 48;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 320;
	private static final int FIELD = 80;
	private static final double FROM = 1e-7;
	private static final double TO = 1;
	private static final int STEEPEST_COLOR = 1;
	private static final int SUGGESTED_COLOR = 2;

	private final DatasetSession session;
	private final TrainingSettings settings;
	private Text from;
	private Text to;
	private Button find;
	private LineChart chart;
	private ProgressRow progress;
	private @Nullable DialogWork<LearningRateCurve> work;
	private double chosen = Double.NaN;
	private @Nullable Double taken;

	/** @param session retained by the caller while the dialog is open */
	public LearningRateDialog(Shell parent, DatasetSession session, TrainingSettings settings) {
		super(parent);
		this.session = session;
		this.settings = settings;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The learning rate that the person took, or null. */
	public @Nullable Double taken() {
		return taken;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.LearningRateDialog_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	/** The words at the top are broken into lines, not the dialog made as wide as they are. */
	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.min(size.x, getShell().computeSize(WIDTH + MARGINS, SWT.DEFAULT).x), size.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.LearningRateDialog_title);
		setMessage(Messages.LearningRateDialog_explanation);
		var outer = (Composite) super.createDialogArea(parent);
		var area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		range(area);
		chart = new LineChart(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(chart);
		chart.addSelectionListener(part -> choose(part < 0 ? Double.NaN : chart.place(part)));
		chart.setData(data(null));
		progress = new ProgressRow(area, this::stop);
		return outer;
	}

	private void range(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(row);
		from = field(row, Messages.LearningRateDialog_from, FROM);
		to = field(row, Messages.LearningRateDialog_to, TO);
		find = new Button(row, SWT.PUSH);
		find.setText(Messages.LearningRateDialog_find);
		find.addListener(SWT.Selection, event -> find());
	}

	private Text field(Composite row, String name, double value) {
		new Label(row, SWT.NONE).setText(name);
		var text = new Text(row, SWT.BORDER);
		text.setText(NumberRule.text(value));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, USE, Messages.LearningRateDialog_use, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		find();
	}

	private @Nullable String problem() {
		var rule = NumberRule.real(Messages.LearningRateDialog_rate, 1e-9, 100);
		String problem = rule.problem(from.getText());
		problem = problem != null ? problem : rule.problem(to.getText());
		if (problem != null) {
			return problem;
		}
		return rule.value(from.getText()) < rule.value(to.getText()) ? null : Messages.LearningRateDialog_order;
	}

	private boolean validate() {
		String problem = problem();
		setErrorMessage(problem);
		find.setEnabled(problem == null && work == null);
		return problem == null;
	}

	private void find() {
		if (!validate() || work != null) {
			return;
		}
		double low = Double.parseDouble(from.getText().strip());
		double high = Double.parseDouble(to.getText().strip());
		var finder = PlatformUI.getWorkbench().getService(LearningRateFinder.class);
		var request = new TrainingRequest(session.store(), settings.recipe(), settings.data(), null);
		progress.busy(0, Messages.LearningRateDialog_begins);
		work = DialogWork.start(getShell(), Messages.LearningRateDialog_job,
				monitor -> finder.find(request, low, high, monitor), new Finding());
		validate();
	}

	private void stop() {
		DialogWork<LearningRateCurve> running = work;
		if (running != null) {
			running.cancel();
		}
	}

	private void found(LearningRateCurve curve) {
		chart.setData(data(curve));
		progress.idle(NLS.bind(Messages.LearningRateDialog_taken, rounded(curve.steepest()), rounded(curve.suggested())));
		chart.selectPlace(curve.suggested());
		choose(curve.suggested());
		getButton(USE).setFocus();
	}

	private void choose(double rate) {
		chosen = Double.isNaN(rate) ? Double.NaN : Double.parseDouble(rounded(rate));
		Button use = getButton(USE);
		if (use != null) {
			use.setText(Double.isNaN(chosen) ? Messages.LearningRateDialog_use
					: NLS.bind(Messages.LearningRateDialog_useOne, NumberRule.text(chosen)));
			use.setEnabled(!Double.isNaN(chosen));
			setButtonLayoutData(use);
			use.requestLayout();
		}
	}

	/** Two digits: more would be told apart by nobody. */
	private static String rounded(double rate) {
		return NumberRule.text(Double.parseDouble(String.format(Locale.ROOT, "%.1e", rate)));
	}

	private static LineChartData data(@Nullable LearningRateCurve curve) {
		ChartAxis x = ChartAxis.log(Messages.LearningRateDialog_rate);
		ChartAxis y = ChartAxis.linear(Messages.LearningRateDialog_loss);
		if (curve == null) {
			return LineChartData.of(x.within(FROM, TO), y, List.of());
		}
		return LineChartData.of(x, y,
				List.of(LineSeries.solid(Messages.LearningRateDialog_loss, 0, curve.rates(), curve.losses())))
				.withMarks(marks(curve));
	}

	private static List<LineMark> marks(LearningRateCurve curve) {
		if (curve.steepest() == curve.suggested()) {
			return List.of(new LineMark(curve.suggested(), Messages.LearningRateDialog_both, SUGGESTED_COLOR));
		}
		return List.of(new LineMark(curve.steepest(), Messages.LearningRateDialog_steepest, STEEPEST_COLOR),
				new LineMark(curve.suggested(), Messages.LearningRateDialog_suggested, SUGGESTED_COLOR));
	}

	@Override
	protected void okPressed() {
		if (!Double.isNaN(chosen)) {
			taken = chosen;
			super.okPressed();
		}
	}

	/** The curve of the chart, for those who look at it. */
	public LineChart chart() {
		return chart;
	}

	private final class Finding implements DialogWork.Listener<LearningRateCurve> {

		@Override
		public void progress(double fraction, String words) {
			if (work != null) {
				progress.busy(fraction, words);
			}
		}

		@Override
		public void done(LearningRateCurve curve) {
			end();
			found(curve);
		}

		@Override
		public void ended(@Nullable String problem) {
			end();
			progress.idle(problem == null ? Messages.LearningRateDialog_cancelled : problem);
			setErrorMessage(problem);
		}

		private void end() {
			work = null;
			find.setText(Messages.LearningRateDialog_again);
			find.requestLayout();
			find.setEnabled(true);
		}
	}
}
