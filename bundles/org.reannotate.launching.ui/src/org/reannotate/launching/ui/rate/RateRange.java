package org.reannotate.launching.ui.rate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.protocol.words.Numbers;

/** The two fields for the rates that a sweep begins and ends with. UI thread. */
final class RateRange {

	private static final int FIELD = 80;
	private static final double FROM = 1e-7;
	private static final double TO = 1;
	private static final NumberRule RULE = NumberRule.real(Messages.LearningRateDialog_rate, 1e-9, 100);

	private final Text from;
	private final Text to;

	/**
	 * Makes four controls in a row.
	 *
	 * @param edited is run when something is typed
	 */
	RateRange(Composite row, Runnable edited) {
		from = field(row, Messages.LearningRateDialog_from, FROM, edited);
		to = field(row, Messages.LearningRateDialog_to, TO, edited);
	}

	private static Text field(Composite row, String name, double value, Runnable edited) {
		new Label(row, SWT.NONE).setText(name);
		var text = new Text(row, SWT.BORDER);
		text.setText(Numbers.exact(value));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> edited.run());
		return text;
	}

	/** What is wrong with what was typed, or null. */
	@Nullable
	String problem() {
		String problem = RULE.problem(from.getText());
		problem = problem != null ? problem : RULE.problem(to.getText());
		return problem != null || from() < to() ? problem : Messages.LearningRateDialog_order;
	}

	/** The first rate; only without a {@link #problem}. */
	double from() {
		return RULE.value(from.getText());
	}

	/** The last rate; only without a {@link #problem}. */
	double to() {
		return RULE.value(to.getText());
	}
}
