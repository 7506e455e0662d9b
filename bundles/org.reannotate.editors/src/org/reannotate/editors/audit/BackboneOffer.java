package org.reannotate.editors.audit;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.prefs.BackingStoreException;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.protocol.backbone.InstalledBackbones;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.ui.thread.UiThread;

/**
 * Before the first audit without a backbone: offers to get one, once. UI thread.
 */
public final class BackboneOffer {

	/** The preference that says that a person wants to be left alone with it. */
	public static final String DECLINED = "backboneDeclined";

	private static final String BUNDLE = "org.reannotate.editors";
	private static final String GET = "org.reannotate.commands.getBackbone";
	private static final int GET_ONE = 0;
	private static final int WITHOUT = 1;

	private final Shell shell;
	private final CommandCall get;

	/** @param site where the command that gets a backbone is run */
	public BackboneOffer(Shell shell, IServiceLocator site) {
		this.shell = shell;
		this.get = new CommandCall(site, GET);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/**
	 * Makes the offer where it is due, then goes on with what the person chose. Nothing is gone on with when the person
	 * cancels, or chose to get a backbone and then took none.
	 */
	public void before(Consumer<RecipeRequest> audit) {
		if (preferences().getBoolean(DECLINED, false) || !get.isThere()) {
			audit.accept(RecipeRequest.automatic());
			return;
		}
		Job looking = Job.createSystem(Messages.BackboneOffer_looking, monitor -> {
			boolean none = isNoneInstalled();
			UiThread.run(shell, () -> {
				RecipeRequest wanted = none ? offered() : RecipeRequest.automatic();
				if (wanted != null) {
					audit.accept(wanted);
				}
			});
			return Status.OK_STATUS;
		});
		looking.schedule();
	}

	private static boolean isNoneInstalled() {
		try {
			return new InstalledBackbones(ReannotateHome.current()).folders().isEmpty();
		} catch (IOException e) {
			ILog.of(BackboneOffer.class).warn(IoWords.of(e), e);
			return false; // the audit says what is wrong with the folder
		}
	}

	/** What the audit shall begin with; null: it shall not begin. */
	private @Nullable RecipeRequest offered() {
		var dialog = new MessageDialog(shell, Messages.BackboneOffer_title, null, Messages.BackboneOffer_message,
				MessageDialog.QUESTION, GET_ONE, Messages.BackboneOffer_get, Messages.BackboneOffer_without,
				Messages.BackboneOffer_cancel);
		int answer = dialog.open();
		if (answer == GET_ONE) {
			return get.run() instanceof String backbone ? RecipeRequest.backbone(backbone) : null;
		}
		if (answer != WITHOUT) {
			return null;
		}
		decline();
		return RecipeRequest.automatic();
	}

	private static void decline() {
		preferences().putBoolean(DECLINED, true);
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			ILog.of(BackboneOffer.class).warn(e.getMessage(), e);
		}
	}
}
