package org.reannotate.views.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.reannotate.audit.living.LivingDataset;
import org.reannotate.audit.living.LivingFindings;
import org.reannotate.audit.living.LivingStatus;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/**
 * Keeps the findings of the dataset that the person works on up with the decisions, from the first time that somebody asks
 * for it on; an OSGi service. Thread-safe.
 */
@Component(service = FollowedFindings.class)
public class FollowedFindings {

	private static final LivingStatus NOTHING = new LivingStatus(LivingStatus.Kind.OFF, null);

	private final DatasetSessions sessions;
	private final LivingFindings findings;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable follower = this::follow;
	private @Nullable DatasetSession followed;
	private @Nullable LivingDataset living;

	/** Follows whatever dataset is looked at. */
	@Activate
	public FollowedFindings(@Reference DatasetSessions sessions, @Reference LivingFindings findings) {
		this.sessions = sessions;
		this.findings = findings;
		sessions.addListener(follower);
		follow();
	}

	private void follow() {
		LivingDataset before;
		synchronized (this) {
			DatasetSession current = sessions.current();
			if (current == followed) {
				return;
			}
			before = living;
			followed = current;
			LivingDataset now = current == null ? null : findings.follow(current.store());
			if (now != null) {
				now.addListener(this::tell);
			}
			living = now;
		}
		if (before != null) {
			before.close();
		}
		tell();
	}

	/** How the findings of the current dataset keep up. */
	public LivingStatus status() {
		LivingDataset now = now();
		return now == null ? NOTHING : now.status();
	}

	/** Looks for something new, as after a decision: a choice of the person may allow it now. */
	public void refresh() {
		LivingDataset now = now();
		if (now != null) {
			now.refresh();
		}
	}

	private synchronized @Nullable LivingDataset now() {
		return living;
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Adds a listener, called in any thread when {@link #status()} may be another one. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Called when the workbench stops. */
	@Deactivate
	public void close() {
		sessions.removeListener(follower);
		LivingDataset now = now();
		if (now != null) {
			now.close();
		}
	}
}
