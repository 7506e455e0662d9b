package org.reannotate.views.mergeable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;

/** Says, after a merge was taken apart, which images were labelled while it held, and offers to go through them. */
final class LabelledSinceDialog {

	private LabelledSinceDialog() {
	}

	/** @param session the dataset that is shown now; nothing is offered where it is gone */
	static void open(IWorkbenchPartSite site, @Nullable DatasetSession session, Unmerge unmerge) {
		if (session == null) {
			return;
		}
		int[] ids = unmerge.labelledSince().stream().mapToInt(Integer::intValue).toArray();
		String name = session.taxonomy().path(unmerge.merge().into());
		int answer = MessageDialog.open(MessageDialog.INFORMATION, site.getShell(), Messages.LabelledSinceDialog_title,
				NLS.bind(Messages.LabelledSinceDialog_message, ids.length, name), 0, Messages.LabelledSinceDialog_review,
				IDialogConstants.CLOSE_LABEL);
		if (answer == 0) {
			SampleOpener.open(site.getPage(), session, new SampleList(NLS.bind(Messages.LabelledSinceDialog_list, name), ids),
					ids[0]);
		}
	}
}
