package org.reannotate.store.internal.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetInfo;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreListener;
import org.reannotate.store.internal.connection.ChangeLog;
import org.reannotate.store.internal.connection.ChangeLog.Changes;
import org.reannotate.store.internal.connection.StoreLostException;
import org.reannotate.store.internal.connection.Transactions;

/**
 * Keeps the snapshot in memory current and tells listeners. Own changes are taken over at once; a timer looks for
 * those of other processes. The timer is a scheduled executor of the store and not a {@code Job}: it asks one number
 * of the database each second, belongs to a store and not to the workbench, and must run on a plain class path too;
 * the Progress view would show nothing but flicker.
 */
public final class ChangeWatch implements AutoCloseable {

	private static final Logger LOG = Logger.getLogger(ChangeWatch.class.getName());
	private static final long PERIOD_MS = 750;
	private static final long CLOSING_S = 10;
	private static final long SAVING_MS = 20_000;

	private final Transactions transactions;
	private final SavedSnapshot saved;
	private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
	private final ScheduledExecutorService timer;
	private volatile StoreSnapshot current;
	private volatile Function<StoreLostException, DatasetException> onLoss = loss -> loss;
	private boolean failing;

	/** Reads the first snapshot and starts to watch. */
	public ChangeWatch(Transactions transactions, Path storeFolder, DatasetInfo info) throws DatasetException {
		this.transactions = transactions;
		saved = new SavedSnapshot(transactions, new IndexFile(storeFolder, info.readOnly()));
		current = saved.open();
		timer = Executors.newSingleThreadScheduledExecutor(task -> {
			Thread thread = new Thread(task, "Reannotate store " + info.name());
			thread.setDaemon(true);
			return thread;
		});
		timer.schedule(transactions::getReady, PERIOD_MS, TimeUnit.MILLISECONDS);
		timer.scheduleWithFixedDelay(this::catchUp, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
		timer.scheduleWithFixedDelay(() -> saved.save(current), SAVING_MS, SAVING_MS, TimeUnit.MILLISECONDS);
	}

	/** What is done when the file is lost, and told about it. */
	public void onLoss(Function<StoreLostException, DatasetException> action) {
		onLoss = action;
	}

	/** Returns the newest snapshot. */
	public StoreSnapshot current() {
		return current;
	}

	/**
	 * Takes over what was committed since. A failure is logged and not thrown: what was committed stays so, and the
	 * timer tries again.
	 */
	public synchronized void catchUp() {
		try {
			transactions.present(); // what comes after the loss of the file was never confirmed
			StoreSnapshot last = current;
			Changes[] changes = new Changes[1];
			StoreSnapshot next = transactions.read(connection -> {
				changes[0] = ChangeLog.since(connection, last.revision());
				return changes[0].kinds().isEmpty() ? last : SnapshotReader.next(connection, last, changes[0]);
			});
			failing = false;
			if (next != last) {
				current = next;
				saved.changed(changes[0]);
				tell(new StoreEvent(changes[0].kinds(), changes[0].sampleIds()));
			}
		} catch (StoreLostException e) {
			logOnce(failing ? e : onLoss.apply(e)); // early: the longer ago, the less of it is still in memory
		} catch (DatasetException | RuntimeException e) {
			logOnce(e); // a timer whose task throws says nothing and never comes again
		}
	}

	private void logOnce(Exception e) {
		if (!failing) {
			LOG.log(Level.WARNING, "Changes of the dataset cannot be read for now.", e);
		}
		failing = true;
	}

	private void tell(StoreEvent event) {
		if (!listeners.isEmpty() && !timer.isShutdown()) {
			timer.execute(() -> listeners.forEach(listener -> tell(listener, event)));
		}
	}

	private static void tell(StoreListener listener, StoreEvent event) {
		try {
			listener.changed(event);
		} catch (RuntimeException e) {
			LOG.log(Level.WARNING, "A listener failed on " + event, e);
		}
	}

	public void add(StoreListener listener) {
		listeners.add(listener);
	}

	public void remove(StoreListener listener) {
		listeners.remove(listener);
	}

	/** Ends the timer; waits for a listener that is being called; leaves the index for the next opening. */
	@Override
	public void close() {
		// Not shutdownNow: a thread that is interrupted while it reads closes H2's file under everybody.
		timer.shutdown();
		try {
			timer.awaitTermination(CLOSING_S, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		saved.save(current);
	}
}
