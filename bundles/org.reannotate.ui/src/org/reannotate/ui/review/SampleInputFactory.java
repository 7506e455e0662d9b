package org.reannotate.ui.review;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.reannotate.core.query.FindingKind;

/** Brings the input of a sample editor back after a restart of the workbench. */
public class SampleInputFactory implements IElementFactory {

	static final String ID = "org.reannotate.ui.sampleInput";
	private static final String FOLDER = "folder";
	private static final String SAMPLE = "sample";
	private static final String LIST = "list";
	private static final String LISTED = "listed";

	@Override
	public @Nullable IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(FOLDER);
		Integer sample = memento.getInteger(SAMPLE);
		String list = memento.getString(LIST);
		if (folder == null || sample == null) {
			return null;
		}
		try {
			return new SampleInput(Path.of(folder), sample, new SampleList(list == null ? "" : list, new int[0], listed(memento)));
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private static @Nullable FindingKind listed(IMemento memento) {
		String name = memento.getString(LISTED);
		return Arrays.stream(FindingKind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
	}

	static void save(SampleInput input, IMemento memento) {
		memento.putString(FOLDER, input.folder().toString());
		memento.putInteger(SAMPLE, input.sampleId());
		memento.putString(LIST, input.list().name());
		FindingKind listed = input.list().listed();
		if (listed != null) {
			memento.putString(LISTED, listed.name());
		}
	}
}
