package org.reannotate.editors.sample.details;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.editors.sample.why.DecisionWords;

/**
 * A note about the image, a question to a colleague, and what people decided so far. What is typed is handed over when
 * the person leaves the field or stops typing. UI thread only.
 */
public final class NotesPane extends Composite {

	private static final int PAUSE_MS = 1200;
	private static final int WHEN_WIDTH = 120;
	private static final int WHO_WIDTH = 90;

	private final Consumer<String> noted;
	private final Text note;
	private final Button ask;
	private final Label none;
	private final Table history;
	private final DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());
	private final Runnable pause = this::handOver;
	private String handed = "";
	private List<Decision> shown = List.of();
	private boolean filling;

	/**
	 * @param noted is told what was typed
	 * @param asked is told whether a colleague is asked
	 */
	public NotesPane(Composite parent, Consumer<String> noted, Consumer<Boolean> asked) {
		super(parent, SWT.NONE);
		this.noted = noted;
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 6).applyTo(this);
		heading(Messages.NotesPane_note);
		note = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		note.setMessage(Messages.NotesPane_noteHint);
		note.setToolTipText(Messages.NotesPane_noteHint);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, 56).applyTo(note);
		ask = new Button(this, SWT.CHECK);
		ask.setText(Messages.NotesPane_ask);
		ask.addListener(SWT.Selection, event -> asked.accept(ask.getSelection()));
		heading(Messages.NotesPane_decisions);
		none = new Label(this, SWT.WRAP);
		none.setText(Messages.NotesPane_none);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(none);
		history = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		history.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, 64).applyTo(history);
		for (String text : List.of(Messages.NotesPane_time, Messages.NotesPane_who, Messages.NotesPane_what)) {
			new TableColumn(history, SWT.LEFT).setText(text);
		}
		history.setVisible(false);
		history.addListener(SWT.Resize, event -> layoutColumns());
		note.addModifyListener(event -> typed());
		note.addListener(SWT.FocusOut, event -> handOver());
		note.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
	}

	private void heading(String text) {
		var heading = new Label(this, SWT.NONE);
		heading.setText(text);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private void layoutColumns() {
		history.getColumn(0).setWidth(WHEN_WIDTH);
		history.getColumn(1).setWidth(WHO_WIDTH);
		history.getColumn(2).setWidth(Math.max(120, history.getClientArea().width - WHEN_WIDTH - WHO_WIDTH));
	}

	/** The field of the note. */
	public Text note() {
		return note;
	}

	private void typed() {
		if (!filling) {
			getDisplay().timerExec(-1, pause);
			getDisplay().timerExec(PAUSE_MS, pause);
		}
	}

	/** Hands over what was typed and not handed over yet: before another image is shown, and at the end. */
	public void handOver() {
		if (!isDisposed() && !note.isDisposed()) {
			getDisplay().timerExec(-1, pause);
			String text = note.getText();
			if (!text.equals(handed)) {
				handed = text;
				noted.accept(text);
			}
		}
	}

	/** Shows what was noted; what the person is typing is left alone. */
	public void showDetails(SampleDetails details) {
		boolean typing = !note.getText().equals(handed);
		handed = typing ? handed : details.note();
		if (!typing && !note.getText().equals(details.note())) {
			filling = true;
			note.setText(details.note());
			filling = false;
		}
		ask.setSelection(details.asked());
	}

	/** Shows what was decided, the newest first. */
	public void showDecisions(List<Decision> decisions, IntFunction<String> names) {
		if (decisions.equals(shown) && history.getItemCount() == decisions.size()) {
			return;
		}
		shown = List.copyOf(decisions);
		history.removeAll();
		for (int i = decisions.size() - 1; i >= 0; i--) {
			Decision decision = decisions.get(i);
			new TableItem(history, SWT.NONE).setText(new String[] { times.format(decision.time()), decision.author(),
					DecisionWords.of(decision, names) });
		}
		boolean some = !decisions.isEmpty();
		if (history.getVisible() != some || none.getVisible() == some) {
			history.setVisible(some);
			none.setVisible(!some);
			((GridData) none.getLayoutData()).exclude = some;
			layout();
		}
	}
}
