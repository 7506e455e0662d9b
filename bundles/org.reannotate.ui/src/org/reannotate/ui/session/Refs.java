package org.reannotate.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads what a selection of the workbench says about one dataset. */
public final class Refs {

	private Refs() {
	}

	/** Ids of the selected samples of this dataset, in the order of the selection. */
	public static List<Integer> samples(@Nullable ISelection selection, @Nullable DatasetSession session) {
		return read(selection,
				element -> element instanceof SampleRef ref && ref.session() == session ? ref.sampleId() : null);
	}

	/** Ids of the selected categories of this dataset: those selected themselves, and both of a selected pair. */
	public static List<Integer> categories(@Nullable ISelection selection, @Nullable DatasetSession session) {
		var ids = new ArrayList<Integer>();
		for (Object element : read(selection, Function.identity())) {
			if (element instanceof CategoryRef ref && ref.session() == session) {
				ids.add(ref.categoryId());
			} else if (element instanceof PairRef pair && pair.session() == session) {
				ids.add(pair.a());
				ids.add(pair.b());
			}
		}
		return ids;
	}

	private static <T> List<T> read(@Nullable ISelection selection, Function<Object, @Nullable T> reader) {
		var read = new ArrayList<T>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				T value = reader.apply(element);
				if (value != null) {
					read.add(value);
				}
			}
		}
		return read;
	}
}
