package org.reannotate.editors.categories;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.editors.taxonomy.CategoryText;
import org.reannotate.editors.taxonomy.CheckLine;
import org.reannotate.editors.taxonomy.SetExamples;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.model.Category;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.session.DatasetSession;

/** All that is known about one category, to be edited. UI thread only. */
final class CategoryForm extends Composite {

	private static final int WIDTH = 320;
	private static final int LINES = 4;
	private static final int LONGEST = 80;

	private final Listener listener;
	private final ScrolledComposite scrolled;
	private final Composite body;
	private final Label path;
	private final Link facts;
	private final CommittedText name;
	private final CommittedText definition;
	private final Combo key;
	private final ColourField colour;
	private final ChecklistEditor checklist;
	private final ExampleStrip examples;
	private final ExampleStrip counterExamples;
	private @Nullable Category shown;

	/** What the form asks for; about the category that is shown. */
	interface Listener {

		void set(Category category, CategoryText text, String value);

		void set(Category category, List<CheckLine> checklist);

		void set(Category category, boolean counter, List<Integer> added, List<Integer> removed);

		void chooseExamples(Category category, boolean counter);

		void showImages(Category category);

		void open(int sample, List<Integer> all);
	}

	CategoryForm(Composite parent, Listener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayoutFactory.fillDefaults().applyTo(this);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 8).applyTo(body);
		scrolled.setContent(body);
		path = new Label(body, SWT.NONE);
		var resources = new LocalResourceManager(JFaceResources.getResources(), body);
		path.setFont(resources.create(FontDescriptor.createFrom(path.getFont()).setStyle(SWT.BOLD).increaseHeight(2)));
		wide(path);
		facts = new Link(body, SWT.NONE);
		wide(facts);
		facts.addListener(SWT.Selection, event -> withShown(listener::showImages));
		label(Messages.CategoryForm_name);
		name = new CommittedText(body, SWT.BORDER, value -> set(CategoryText.NAME, value));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name.control());
		label(Messages.CategoryForm_definition);
		definition = new CommittedText(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
				value -> set(CategoryText.DEFINITION, value));
		definition.control().setMessage(Messages.CategoryForm_definitionHint);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, LINES * definition.control().getLineHeight() + 8).applyTo(definition.control());
		label(Messages.CategoryForm_key);
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		key = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		key.add(Messages.CategoryForm_noKey);
		LabelKeys.NAMES.forEach(key::add);
		key.setVisibleItemCount(LabelKeys.NAMES.size() + 1);
		key.setToolTipText(Messages.CategoryForm_keyTip);
		key.addListener(SWT.Selection,
				event -> set(CategoryText.KEY, key.getSelectionIndex() == 0 ? "" : key.getText()));
		new Label(row, SWT.NONE).setText(Messages.CategoryForm_colour);
		colour = new ColourField(row, value -> set(CategoryText.COLOUR, value));
		label(Messages.CategoryForm_checklist);
		checklist = new ChecklistEditor(body, lines -> withShown(category -> listener.set(category, lines)));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(checklist);
		examples = new ExampleStrip(body, Messages.CategoryForm_examples, new Examples(false));
		wide(examples);
		counterExamples = new ExampleStrip(body, Messages.CategoryForm_counterExamples, new Examples(true));
		wide(counterExamples);
		scrolled.setVisible(false);
	}

	private void label(String text) {
		Label label = new Label(body, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(control);
	}

	private void set(CategoryText text, String value) {
		withShown(category -> {
			if (!text.get(category).equals(value)) {
				listener.set(category, text, value);
			}
		});
	}

	private void withShown(Consumer<Category> action) {
		Category category = shown;
		if (category != null) {
			action.accept(category);
		}
	}

	/** Tells what is being typed, before something else is shown. */
	void commit() {
		name.commit();
		definition.commit();
	}

	/** Shows a category as it is now; null: none. */
	void show(DatasetSession session, @Nullable Category category) {
		Category former = shown;
		shown = category;
		scrolled.setVisible(category != null);
		if (category == null) {
			return;
		}
		boolean same = former != null && former.getId() == category.getId();
		String full = TaxonomyTree.path(category);
		path.setText((full.length() <= LONGEST ? full : full.substring(0, LONGEST) + "\u2026").replace("&", "&&"));
		path.setToolTipText(full.length() <= LONGEST ? null : full.replace("&", "&&"));
		if (!same) {
			facts.setText("");
			name.showOther(CategoryText.NAME.get(category));
			definition.showOther(CategoryText.DEFINITION.get(category));
		}
		name.show(CategoryText.NAME.get(category));
		definition.show(CategoryText.DEFINITION.get(category));
		key.select(Math.max(0, key.indexOf(CategoryText.KEY.get(category))));
		colour.show(CategoryText.COLOUR.get(category));
		checklist.show(CheckLine.of(category));
		examples.show(session, SetExamples.of(category, false));
		counterExamples.show(session, SetExamples.of(category, true));
		resize();
	}

	/** Shows how much names the category. */
	void show(int category, CategoryImpact impact) {
		Category current = shown;
		if (current != null && current.getId() == category) {
			String text = ImpactText.facts(impact);
			facts.setText(impact.samples() == 0 ? text : NLS.bind(Messages.CategoryForm_facts, text));
			resize();
		}
	}

	private void resize() {
		body.layout(true, true);
		scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	/** Puts the focus into the field for the name. */
	void editName() {
		name.control().setFocus();
		name.control().selectAll();
	}

	private final class Examples implements ExampleStrip.Listener {

		private final boolean counter;

		Examples(boolean counter) {
			this.counter = counter;
		}

		@Override
		public void choose() {
			withShown(category -> listener.chooseExamples(category, counter));
		}

		@Override
		public void change(List<Integer> added, List<Integer> removed) {
			withShown(category -> listener.set(category, counter, added, removed));
		}

		@Override
		public void open(int sample, List<Integer> all) {
			listener.open(sample, all);
		}
	}
}
