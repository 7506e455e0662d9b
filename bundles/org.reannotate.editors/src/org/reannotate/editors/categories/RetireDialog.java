package org.reannotate.editors.categories;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.reannotate.ui.session.DatasetSession;

/** Asks before categories are deleted. */
final class RetireDialog extends ImpactDialog {

	private final List<Integer> categories;

	/** @param categories all that go: whole branches */
	RetireDialog(Shell shell, DatasetSession session, List<Integer> categories, String name) {
		super(shell, session, categories.size() == 1 ? NLS.bind(Messages.RetireDialog_one, shortened(name))
				: NLS.bind(Messages.RetireDialog_several, shortened(name), categories.size() - 1));
		this.categories = categories;
	}

	@Override
	List<Integer> touched() {
		return categories;
	}

	@Override
	String consequence() {
		return Messages.RetireDialog_consequence;
	}

	@Override
	String action() {
		return Messages.RetireDialog_action;
	}

	@Override
	void createChoices(Composite parent) {
		// nothing to choose
	}
}
