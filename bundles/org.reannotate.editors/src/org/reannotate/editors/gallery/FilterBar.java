package org.reannotate.editors.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.ui.thread.UiThread;

/** A field for text and a button for each column that images can be filtered by. UI thread only. */
final class FilterBar extends Composite {

	/** So long, in ms, nothing is typed before the text counts. */
	private static final int PAUSE = 150;
	private static final int SCORE_DIGITS = 3;
	private static final int FIND_WIDTH = 180;

	private final Supplier<@Nullable DatasetSession> session;
	private final Consumer<SampleFilter> changed;
	private final Text find;
	private final List<ColumnButton<?>> columns = new ArrayList<>();
	private final Button score;
	private final Button files;
	private SampleFilter filter = SampleFilter.ALL;
	private boolean showing;

	/** A column with its button. */
	private record ColumnButton<T>(FilterColumn<T> column, Button button) {

		void show(SampleFilter filter, SessionTaxonomy taxonomy) {
			label(button, column.describe(filter, taxonomy));
		}
	}

	/** @param changed is told the filter after every change that a person makes */
	FilterBar(Composite parent, Supplier<@Nullable DatasetSession> session, Consumer<SampleFilter> changed) {
		super(parent, SWT.NONE);
		this.session = session;
		this.changed = changed;
		setLayout(RowLayoutFactory.fillDefaults().spacing(4).center(true).wrap(true).create());
		find = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.FilterBar_find);
		RowDataFactory.swtDefaults().hint(FIND_WIDTH, SWT.DEFAULT).applyTo(find);
		Runnable search = () -> {
			if (!find.isDisposed()) {
				change(filter.withText(find.getText().strip()));
			}
		};
		find.addListener(SWT.Modify, event -> {
			if (!showing) {
				Display.getCurrent().timerExec(PAUSE, search);
			}
		});
		FilterColumn.all().forEach(this::add);
		score = button();
		score.addListener(SWT.Selection, event -> new ScorePopup(score, filter.scoreFrom(), filter.scoreTo(),
				(from, to) -> change(filter.withScores(from, to))));
		files = button();
		files.addListener(SWT.Selection, event -> openFiles());
	}

	private <T> void add(FilterColumn<T> column) {
		Button button = button();
		button.addListener(SWT.Selection, event -> open(column, button));
		columns.add(new ColumnButton<>(column, button));
	}

	private Button button() {
		return new Button(this, SWT.PUSH);
	}

	private <T> void open(FilterColumn<T> column, Button button) {
		DatasetSession opened = session.get();
		if (opened != null) {
			new ChoicePopup<>(button, column.choices(filter, opened.store().index(), opened.taxonomy()),
					column.get().apply(filter), values -> change(column.with().apply(filter, values)));
		}
	}

	private void openFiles() {
		Menu menu = new Menu(files);
		for (Presence presence : Presence.values()) {
			item(menu, SWT.RADIO, name(presence), filter.presence() == presence, () -> filter.withPresence(presence));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.CHECK, Messages.FilterBar_duplicates, filter.duplicates(),
				() -> filter.withDuplicates(!filter.duplicates()));
		item(menu, SWT.CHECK, Messages.FilterBar_asked, filter.asked(), () -> filter.withAsked(!filter.asked()));
		menu.setLocation(files.toDisplay(0, files.getSize().y));
		menu.addListener(SWT.Hide, event -> UiThread.run(menu, menu::dispose));
		menu.setVisible(true);
	}

	private void item(Menu menu, int style, String text, boolean selected, Supplier<SampleFilter> chosen) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text);
		item.setSelection(selected);
		item.addListener(SWT.Selection, event -> {
			if (style == SWT.CHECK || item.getSelection()) {
				change(chosen.get());
			}
		});
	}

	private void change(SampleFilter next) {
		if (!next.equals(filter)) {
			show(next);
			changed.accept(next);
		}
	}

	/** Puts the focus into the field for text. */
	void find() {
		find.setFocus();
		find.selectAll();
	}

	/** Shows a filter. */
	void show(SampleFilter shown) {
		DatasetSession opened = session.get();
		SessionTaxonomy taxonomy = opened == null ? SessionTaxonomy.NONE : opened.taxonomy();
		filter = shown;
		showing = true;
		if (!find.getText().strip().equals(shown.text())) {
			find.setText(shown.text());
		}
		showing = false;
		columns.forEach(column -> column.show(shown, taxonomy));
		label(score, score(shown));
		label(files, files(shown));
		layout(true);
		getParent().layout(true);
	}

	private static String score(SampleFilter filter) {
		if (filter.scoreFrom() == Float.NEGATIVE_INFINITY && filter.scoreTo() == Float.POSITIVE_INFINITY) {
			return Messages.FilterBar_score;
		}
		return NLS.bind(Messages.FilterBar_scoreBetween, Numbers.upTo(Math.max(0, filter.scoreFrom()), SCORE_DIGITS),
				Numbers.upTo(Math.min(1, filter.scoreTo()), SCORE_DIGITS));
	}

	private static String files(SampleFilter filter) {
		var words = new ArrayList<String>();
		if (filter.presence() != Presence.PRESENT) {
			words.add(name(filter.presence()));
		}
		if (filter.duplicates()) {
			words.add(Messages.FilterBar_duplicates);
		}
		if (filter.asked()) {
			words.add(Messages.FilterBar_asked);
		}
		return words.isEmpty() ? Messages.FilterBar_files : String.join(", ", words);
	}

	private static String name(Presence presence) {
		return switch (presence) {
		case PRESENT -> Messages.FilterBar_present;
		case READABLE -> Messages.FilterBar_readable;
		case UNREADABLE -> Messages.FilterBar_unreadable;
		case MISSING -> Messages.FilterBar_missing;
		case ANY -> Messages.FilterBar_any;
		};
	}

	private static void label(Button button, String text) {
		String shown = text.replace("&", "&&") + " \u25be";
		if (!shown.equals(button.getText())) {
			button.setText(shown);
		}
	}
}
