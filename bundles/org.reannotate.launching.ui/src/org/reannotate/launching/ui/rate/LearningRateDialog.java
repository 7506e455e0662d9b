package org.reannotate.launching.ui.rate;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.training.LearningRateFinder;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.core.model.RateListener;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dialogs.WorkDialog;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.charts.LineChart;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.ui.thread.UiThread;

/** Draws the loss against the learning rate as it is measured, and lets a person take one of the rates. UI thread. */
public final class LearningRateDialog extends WorkDialog {

	private static final int STEEPEST = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 320;

	private final DatasetSession session;
	private final TrainingSettings settings;
	private RateRange range;
	private Button find;
	private LineChart chart;
	private double steepest = Double.NaN;
	private double chosen = Double.NaN;
	private @Nullable Double taken;

	/** @param session retained by the caller while the dialog is open */
	public LearningRateDialog(Shell parent, DatasetSession session, TrainingSettings settings) {
		super(parent, Messages.LearningRateDialog_title, Messages.LearningRateDialog_explanation, WIDTH);
		this.session = session;
		this.settings = settings;
	}

	/** The learning rate that the person took, or null. */
	public @Nullable Double taken() {
		return taken;
	}

	/** The curve, for those who look at it. */
	public LineChart chart() {
		return chart;
	}

	@Override
	protected void createContent(Composite area) {
		Composite row = row(area, 5);
		range = new RateRange(row, this::workChanged);
		find = button(row, Messages.LearningRateDialog_find, this::find);
		chart = new LineChart(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(chart);
		chart.addSelectionListener(part -> choose(part < 0 ? Double.NaN : chart.place(part)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Enablement.set(createButton(parent, USE, Messages.LearningRateDialog_use, true), false);
		Enablement.set(createButton(parent, STEEPEST, Messages.LearningRateDialog_useSteepest, false), false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		find();
	}

	@Override
	protected void workChanged() {
		String problem = range.problem();
		setErrorMessage(problem);
		Enablement.set(find, problem == null && !working());
	}

	private void find() {
		if (range.problem() != null || working()) {
			return;
		}
		double low = range.from();
		double high = range.to();
		var sweep = new RateSweepChart(low, high);
		chart.setData(sweep.growing());
		choose(Double.NaN);
		offerSteepest(Double.NaN);
		var finder = PlatformUI.getWorkbench().getService(LearningRateFinder.class);
		var request = new TrainingRequest(session.store(), settings.recipe(), settings.data(), null);
		RateListener seen = (rate, loss) -> UiThread.run(chart, () -> grow(sweep, rate, loss));
		start(Messages.LearningRateDialog_job, Messages.LearningRateDialog_cancelled,
				monitor -> finder.find(request, low, high, seen, monitor), curve -> found(sweep, curve));
		show(0, Messages.LearningRateDialog_begins);
		find.setText(Messages.LearningRateDialog_again);
		find.requestLayout();
	}

	private void grow(RateSweepChart sweep, double rate, double loss) {
		if (working()) {
			sweep.add(rate, loss);
			chart.setData(sweep.growing());
		}
	}

	private void found(RateSweepChart sweep, LearningRateCurve curve) {
		chart.setData(sweep.found(curve));
		boolean both = curve.steepest() == curve.suggested();
		String found = NLS.bind(both ? Messages.LearningRateDialog_takenBoth : Messages.LearningRateDialog_taken,
				RateSweepChart.words(curve.steepest()), RateSweepChart.words(curve.suggested()));
		say(Stream.concat(Stream.of(found), curve.notes().stream()).collect(Collectors.joining(" ")));
		offerSteepest(curve.steepest());
		chart.selectPlace(curve.suggested());
		choose(curve.suggested());
		getButton(USE).setFocus();
	}

	private void choose(double rate) {
		chosen = Double.isNaN(rate) ? Double.NaN : RateSweepChart.rounded(rate);
		boolean one = !Double.isNaN(chosen);
		nameUse(one ? NLS.bind(Messages.LearningRateDialog_useOne, Numbers.exact(chosen)) : Messages.LearningRateDialog_use, one);
	}

	private void offerSteepest(double rate) {
		steepest = Double.isNaN(rate) ? Double.NaN : RateSweepChart.rounded(rate);
		Button button = getButton(STEEPEST);
		if (button != null) {
			Enablement.set(button, !Double.isNaN(steepest));
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == STEEPEST) {
			chosen = steepest;
			okPressed();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		if (!Double.isNaN(chosen)) {
			taken = chosen;
			super.okPressed();
		}
	}
}
