package org.reannotate.application.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Services of the platform, waited for a moment because components start when they are first asked for. */
final class PlatformServices implements AutoCloseable {

	private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(30);

	private final BundleContext context;
	private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();

	PlatformServices(BundleContext context) {
		this.context = context;
	}

	/** The service of a type; {@link IllegalStateException} where the installation has none. */
	<T> T get(Class<T> type) {
		var tracker = new ServiceTracker<T, T>(context, type, null);
		tracker.open();
		trackers.add(tracker);
		try {
			T service = tracker.waitForService(PATIENCE_MILLIS);
			if (service != null) {
				return service;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException("this installation lacks the service " + type.getSimpleName());
	}

	@Override
	public void close() {
		trackers.forEach(ServiceTracker::close);
	}
}
