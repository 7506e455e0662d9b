package org.reannotate.ui.review;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.reannotate.ui.session.DatasetSession;

/** Opens samples in the one sample editor of a page. */
public final class SampleOpener {

	/** The id of the sample editor, which is an {@link IReusableEditor}. */
	public static final String EDITOR = "org.reannotate.editors.sample";

	private SampleOpener() {
	}

	/**
	 * Shows a sample in the page's sample editor and activates it; where there is none yet, it is opened. UI thread.
	 *
	 * @param list what next and previous go along
	 * @return the editor, or null where it cannot be opened
	 */
	public static @Nullable IEditorPart open(IWorkbenchPage page, DatasetSession session, SampleList list, int sampleId) {
		var input = new SampleInput(session.folder(), sampleId, list);
		IEditorPart existing = existing(page);
		if (existing instanceof IReusableEditor editor) {
			page.reuseEditor(editor, input);
			page.activate(editor);
			return existing;
		}
		try {
			return page.openEditor(input, EDITOR);
		} catch (PartInitException e) {
			ILog.of(SampleOpener.class).log(e.getStatus());
			return null;
		}
	}

	private static @Nullable IEditorPart existing(IWorkbenchPage page) {
		for (IEditorReference reference : page.getEditorReferences()) {
			if (EDITOR.equals(reference.getId())) {
				return reference.getEditor(true);
			}
		}
		return null;
	}
}
