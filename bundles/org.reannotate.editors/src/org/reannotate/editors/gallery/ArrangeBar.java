package org.reannotate.editors.gallery;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;

/** In which groups, order and size images are shown. UI thread only. */
final class ArrangeBar extends Composite {

	private static final List<GroupKey> GROUPS = List.of(GroupKey.values());
	private static final List<SortKey> SORTS = List.of(SortKey.values());
	private static final int SMALLEST = 64;
	private static final int LARGEST = 320;

	private final Combo group;
	private final Combo sort;
	private final Button direction;
	private final Scale size;
	private ImageQuery query = ImageQuery.ALL;

	/**
	 * @param changed is told the query in another order or other groups
	 * @param sized   is told the longer side of the pictures, in points
	 */
	ArrangeBar(Composite parent, Consumer<ImageQuery> changed, IntConsumer sized) {
		super(parent, SWT.NONE);
		setLayout(RowLayoutFactory.fillDefaults().spacing(4).center(true).wrap(false).create());
		new Label(this, SWT.NONE).setText(Messages.ArrangeBar_group);
		group = combo(GROUPS.stream().map(ArrangeBar::name).toArray(String[]::new), Messages.ArrangeBar_group);
		new Label(this, SWT.NONE).setText(Messages.ArrangeBar_sort);
		sort = combo(SORTS.stream().map(ArrangeBar::name).toArray(String[]::new), Messages.ArrangeBar_sort);
		direction = new Button(this, SWT.ARROW | SWT.DOWN);
		name(direction, Messages.ArrangeBar_direction);
		direction.setToolTipText(Messages.ArrangeBar_direction);
		size = new Scale(this, SWT.HORIZONTAL);
		size.setMinimum(SMALLEST);
		size.setMaximum(LARGEST);
		size.setIncrement(16);
		size.setPageIncrement(64);
		size.setToolTipText(Messages.ArrangeBar_size);
		name(size, Messages.ArrangeBar_size);
		RowDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(size);
		group.addListener(SWT.Selection,
				event -> changed.accept(query.grouped(GROUPS.get(group.getSelectionIndex()))));
		sort.addListener(SWT.Selection, event -> changed
				.accept(query.sorted(new SampleSort(SORTS.get(sort.getSelectionIndex()), query.sort().descending()))));
		direction.addListener(SWT.Selection, event -> changed
				.accept(query.sorted(new SampleSort(query.sort().key(), !query.sort().descending()))));
		size.addListener(SWT.Selection, event -> sized.accept(size.getSelection()));
	}

	private Combo combo(String[] items, String name) {
		Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		combo.setVisibleItemCount(items.length);
		name(combo, name);
		return combo;
	}

	private static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** Shows how a query arranges. */
	void show(ImageQuery shown) {
		query = shown;
		group.select(GROUPS.indexOf(shown.group()));
		sort.select(SORTS.indexOf(shown.sort().key()));
		direction.setAlignment(shown.sort().descending() ? SWT.DOWN : SWT.UP);
	}

	/** Shows a size. */
	void showSize(int points) {
		if (size.getSelection() != points) {
			size.setSelection(points);
		}
	}

	private static String name(GroupKey key) {
		return switch (key) {
		case NONE -> Messages.ArrangeBar_noGroups;
		case CATEGORY -> Messages.FilterColumn_category;
		case GIVEN -> Messages.FilterColumn_given;
		case PREDICTION -> Messages.FilterColumn_prediction;
		case SPLIT -> Messages.FilterColumn_split;
		case STATE -> Messages.FilterColumn_state;
		case FINDING -> Messages.FilterColumn_finding;
		case SCORE -> Messages.FilterBar_score;
		case DECIDED -> Messages.ArrangeBar_decided;
		};
	}

	private static String name(SortKey key) {
		return switch (key) {
		case ID -> Messages.ArrangeBar_imported;
		case SCORE -> Messages.FilterBar_score;
		case CATEGORY -> Messages.FilterColumn_category;
		case GIVEN -> Messages.FilterColumn_given;
		case PREDICTION -> Messages.FilterColumn_prediction;
		case STATE -> Messages.FilterColumn_state;
		case SPLIT -> Messages.FilterColumn_split;
		case DUPLICATE_GROUP -> Messages.ArrangeBar_duplicates;
		case DECIDED -> Messages.ArrangeBar_decided;
		case PATH -> Messages.ArrangeBar_path;
		};
	}
}
