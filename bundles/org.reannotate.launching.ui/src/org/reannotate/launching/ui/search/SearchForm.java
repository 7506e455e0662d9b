package org.reannotate.launching.ui.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.SearchSpace;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.theme.Enablement;

/** Where a person says what a search varies, between which rates and for how long. UI thread. */
final class SearchForm {

	private static final int FIELD = 80;
	private static final int COLUMNS = 3;
	private static final double MINUTES = 10;
	private static final int SECONDS = 60;
	private static final NumberRule RATE = NumberRule.real(Messages.Hyperparameter_learningRate, 1e-9, 100);
	private static final NumberRule BUDGET = NumberRule.real(Messages.SearchDialog_budget, 0.1, 100_000);

	private final Map<Hyperparameter, Button> checks = new EnumMap<>(Hyperparameter.class);
	private final Runnable edited;
	private Text low;
	private Text high;
	private Text minutes;
	private boolean editable = true;

	/** @param edited is run when something is ticked or typed */
	SearchForm(Runnable edited) {
		this.edited = edited;
	}

	/** The ticks for what is varied. */
	void createChoices(Composite parent) {
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.SearchDialog_vary);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 8).spacing(24, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Set<Hyperparameter> usual = SearchSpace.defaults().varied();
		for (Hyperparameter hyperparameter : Hyperparameter.values()) {
			var check = new Button(group, SWT.CHECK);
			check.setText(HyperparameterWords.of(hyperparameter));
			check.setSelection(usual.contains(hyperparameter));
			check.addListener(SWT.Selection, event -> edited());
			checks.put(hyperparameter, check);
		}
	}

	/** The fields for rates and time: seven controls in a row. */
	void createLimits(Composite row) {
		low = field(row, Messages.SearchDialog_rates, SearchSpace.defaults().lowestRate());
		high = field(row, Messages.SearchDialog_to, SearchSpace.defaults().highestRate());
		minutes = field(row, Messages.SearchDialog_budget, MINUTES);
		new Label(row, SWT.NONE).setText(Messages.SearchDialog_minutes);
	}

	private Text field(Composite row, String name, double value) {
		new Label(row, SWT.NONE).setText(name);
		var text = new Text(row, SWT.BORDER);
		text.setText(Numbers.exact(value));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> edited());
		return text;
	}

	private void edited() {
		enable();
		edited.run();
	}

	private void enable() {
		checks.values().forEach(check -> Enablement.set(check, editable));
		for (Text rate : new Text[] { low, high }) {
			Enablement.set(rate, editable && variesRate());
		}
		Enablement.set(minutes, editable);
	}

	/** While a search goes on nothing of it can be changed. */
	void setEditable(boolean wanted) {
		editable = wanted;
		enable();
	}

	/** What is ticked. */
	Set<Hyperparameter> varied() {
		Set<Hyperparameter> varied = EnumSet.noneOf(Hyperparameter.class);
		checks.forEach((hyperparameter, check) -> {
			if (check.getSelection()) {
				varied.add(hyperparameter);
			}
		});
		return varied;
	}

	private boolean variesRate() {
		return checks.get(Hyperparameter.LEARNING_RATE).getSelection();
	}

	/** What is wrong with what was ticked and typed, or null. */
	@Nullable
	String problem() {
		String problem = variesRate() ? RATE.problem(low.getText()) : null;
		problem = problem == null && variesRate() ? RATE.problem(high.getText()) : problem;
		problem = problem == null ? BUDGET.problem(minutes.getText()) : problem;
		if (problem != null) {
			return problem;
		}
		if (variesRate() && RATE.value(low.getText()) >= RATE.value(high.getText())) {
			return Messages.SearchDialog_order;
		}
		try {
			space();
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	/** Only without a {@link #problem}. */
	SearchSpace space() {
		return variesRate() ? new SearchSpace(varied(), RATE.value(low.getText()), RATE.value(high.getText()))
				: SearchSpace.of(varied());
	}

	/** Only without a {@link #problem}. */
	Duration budget() {
		return Duration.ofSeconds(Math.round(SECONDS * BUDGET.value(minutes.getText())));
	}
}
