package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.model.Category;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Taxonomy;

/** What a dataset editor does with datasets that are empty, or have very many or very odd categories. */
@ExtendWith(NoErrorsLogged.class)
class LargeTaxonomyTest {

	private static final int MANY = 5_000;
	private static final String ARABIC = "\u0645\u0642\u0647\u0649 \u0627\u0644\u0643\u062a\u0627\u0628";

	private final Workbench workbench;
	private final DatasetEditors editors;
	private DatasetEditor editor;

	LargeTaxonomyTest() throws Exception {
		workbench = new Workbench();
		editors = new DatasetEditors(workbench);
	}

	@AfterEach
	void close() throws Exception {
		editors.close(editor);
	}

	@Test
	void saysWhatToDoWithAnEmptyDataset() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("empty");
		project.create(null);
		project.open(null);
		Path folder = Path.of(project.getLocationURI());
		DrawnDataset.sessions().stores().create(folder, "empty", List.of(folder)).close();
		project.refreshLocal(IResource.DEPTH_ONE, null);
		editor = editors.open(project.getFile("dataset.reannotate"));
		editors.settle(page());
		editors.screenshot("overview-empty");
		show(ImageQuery.ALL);
		editors.settle(page());
		editors.screenshot("gallery-empty");
		assertEquals(0, workbench.ui(() -> editor.gallery().list().size()));
		Tree tree = categories();
		editors.settle(tree);
		editors.screenshot("categories-empty");
		workbench.press(KeyEvent.VK_INSERT);
		editors.dialog("New Category");
		workbench.type("first");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the first category is there", () -> tree.getItemCount() == 1);
	}

	@Test
	void showsFiveThousandCategoriesAndOddNames() throws Exception {
		DrawnDataset dataset = DrawnDataset.create("many", 6);
		editor = editors.open(dataset.file());
		DatasetStore store = editor.session().store();
		fill(store);
		editors.settle(page());
		workbench.ui(() -> {
			editor.showOverview();
			return null;
		});
		editors.settle(page());
		editors.screenshot("overview-many");
		show(ImageQuery.ALL);
		editors.settle(page());
		editors.screenshot("gallery-many");
		Tree tree = categories();
		workbench.waitFor("all are listed", () -> tree.getItemCount() == MANY + 5);
		Text find = workbench.ui(() -> Widgets.first(page(), Text.class,
				text -> "Find a category".equals(text.getMessage())));
		workbench.click(find, 60, 10);
		workbench.type("4321");
		workbench.waitFor("one is found", () -> tree.getItemCount() == 1);
		assertTrue(workbench.ui(() -> tree.getItem(0).getText()).contains("4321"));
		workbench.ui(() -> {
			find.setText("");
			editor.categories().reveal(DatasetEditors.id(store, ARABIC));
			return null;
		});
		workbench.waitFor("the Arabic one is selected",
				() -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().equals(ARABIC));
		editors.settle(tree);
		editors.screenshot("categories-many");
	}

	private static void fill(DatasetStore store) throws Exception {
		Taxonomy taxonomy = store.readTaxonomy();
		add(taxonomy, "n".repeat(250) + " " + "m".repeat(249));
		add(taxonomy, ARABIC);
		for (int i = 0; i < MANY; i++) {
			add(taxonomy, String.format("category %04d", i));
		}
		store.saveTaxonomy(taxonomy, "tester");
		int sample = store.index().id(0);
		store.decide(DecisionRequest.relabel(sample, DatasetEditors.id(store, ARABIC), "tester"));
		store.decide(DecisionRequest.relabel(store.index().id(1),
				DatasetEditors.id(store, "n".repeat(250) + " " + "m".repeat(249)), "tester"));
	}

	private static void add(Taxonomy taxonomy, String name) {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setName(name);
		taxonomy.getCategories().add(category);
	}

	private Composite page() {
		return editor.getSite().getShell();
	}

	private void show(ImageQuery query) throws Exception {
		workbench.ui(() -> {
			editor.showImages(query);
			return null;
		});
	}

	private Tree categories() throws Exception {
		workbench.ui(() -> {
			editor.showCategories();
			return null;
		});
		return workbench.ui(() -> Widgets.first(page(), Tree.class, candidate -> candidate.getColumnCount() == 3));
	}
}
