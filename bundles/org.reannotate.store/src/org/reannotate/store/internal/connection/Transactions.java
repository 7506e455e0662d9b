package org.reannotate.store.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;

/**
 * Runs work against the database, each piece in a transaction of its own. Reading sees one state from beginning to
 * end; writing is one after the other over all processes. Connections are kept and used again; a broken one (the
 * process that served us has ended) is replaced, and the work tried again.
 */
public final class Transactions implements AutoCloseable {

	/** Work that only reads. */
	@FunctionalInterface
	public interface Reading<T> {
		T run(Connection connection) throws SQLException, DatasetException;
	}

	/** Work that writes: it notes in the state what it touched. May be run a second time after a failed first. */
	@FunctionalInterface
	public interface Writing<T> {
		T run(Connection connection, StoreState state) throws SQLException, DatasetException;
	}

	private static final int IDLE = 4;
	/** The process that serves the others may end several times while a long piece of work is done. */
	private static final int ATTEMPTS = 4;
	/**
	 * H2's own level: all tables as they were at one moment. With JDBC's REPEATABLE_READ each table stays as it was when
	 * it was first looked at, and rows of two tables need not fit together.
	 */
	private static final int TRANSACTION_SNAPSHOT = 6;

	private final Connections connections;
	private final ConcurrentLinkedDeque<Connection> readers = new ConcurrentLinkedDeque<>();
	private final ConcurrentLinkedDeque<Connection> writers = new ConcurrentLinkedDeque<>();
	private final ReentrantLock writing = new ReentrantLock();
	private final ReentrantReadWriteLock closing = new ReentrantReadWriteLock();
	private final AtomicBoolean closed = new AtomicBoolean();

	public Transactions(Connections connections) {
		this.connections = connections;
	}

	/** Work on a store that has no rows yet. */
	@FunctionalInterface
	public interface Initializing {
		void run(Connection connection) throws SQLException;
	}

	/** Writes the first rows of a new store. */
	public void initialize(Initializing work) throws DatasetException {
		using(writers, Connection.TRANSACTION_READ_COMMITTED, (connection, phase) -> {
			work.run(connection);
			connection.commit();
			connections.force(connection);
			return connection;
		});
	}

	/** Reads; what is seen does not change meanwhile. */
	public <T> T read(Reading<T> work) throws DatasetException {
		return using(readers, TRANSACTION_SNAPSHOT, (connection, phase) -> {
			T result = work.run(connection);
			connection.rollback();
			return result;
		});
	}

	/** Gets ready to serve other processes, once, when nobody waits. */
	public void getReady() {
		connections.getReady();
	}

	/**
	 * Checks that what is written still goes to a store that can be opened again. Takes some microseconds.
	 *
	 * @throws StoreLostException when somebody deleted, moved, replaced or overwrote it meanwhile
	 */
	public void present() throws StoreLostException {
		connections.present();
	}

	/** Writes some rows, up to about ten thousand; durable when it returns. Undone altogether when the work throws. */
	public <T> T write(Writing<T> work) throws DatasetException {
		return write(0, work);
	}

	/**
	 * Writes; durable when it returns. Undone altogether when the work throws.
	 *
	 * @param rows how many are written, about: refused where the disk has no room for them
	 */
	public <T> T write(int rows, Writing<T> work) throws DatasetException {
		if (connections.readOnly()) {
			throw new DatasetException(NLS.bind(Messages.Transactions_readOnly, connections));
		}
		connections.present();
		connections.checkRoom(rows);
		writing.lock();
		try {
			return using(writers, Connection.TRANSACTION_READ_COMMITTED, (connection, phase) -> {
				StoreState state = StoreState.lock(connection);
				T result = work.run(connection, state);
				phase.result = result;
				if (state.changed()) {
					state.write(connection);
					ChangeLog.append(connection, state);
				}
				phase.committing = state;
				connection.commit();
				connections.force(connection);
				connections.present(); // before anybody is told that it is done
				connections.confirmed(state.revision());
				return result;
			});
		} finally {
			writing.unlock();
		}
	}

	private static final class Phase {
		/** Set before the commit: when the connection breaks from then on, only the store knows whether it was done. */
		@Nullable StoreState committing;
		@Nullable Object result;

		@SuppressWarnings({ "unchecked", "null" })
		static <T> T resultOf(Phase phase) {
			return (T) phase.result;
		}
	}

	private interface Step<T> {
		T run(Connection connection, Phase phase) throws SQLException, DatasetException;
	}

	private <T> T using(ConcurrentLinkedDeque<Connection> idle, int isolation, Step<T> step) throws DatasetException {
		// H2 waits and writes in this thread; an interrupt would make it fail half way. It is given back at the end.
		boolean interrupted = Thread.interrupted();
		closing.readLock().lock();
		try {
			if (closed.get()) {
				throw new DatasetException(Messages.Transactions_closed);
			}
			return trying(idle, isolation, step);
		} finally {
			closing.readLock().unlock();
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private <T> T trying(ConcurrentLinkedDeque<Connection> idle, int isolation, Step<T> step) throws DatasetException {
		for (int attempt = 1;; attempt++) {
			Phase phase = new Phase();
			try {
				connections.takeOver(() -> {
					discard(readers);
					discard(writers);
				});
				return once(idle, isolation, step, phase);
			} catch (SQLException e) {
				if (!connections.broken(e)) {
					throw connections.explain(e);
				}
				discard(idle);
				connections.present(); // a new connection would be one to whatever lies there now
				StoreState committing = phase.committing;
				if (committing != null && committed(committing)) {
					return Phase.<T>resultOf(phase);
				}
				if (attempt == ATTEMPTS) {
					throw connections.explain(e);
				}
			}
		}
	}

	/** Looks for a change whose connection broke while it was committed, over a new connection. */
	private boolean committed(StoreState state) throws DatasetException {
		if (!state.changed()) {
			return true;
		}
		return trying(readers, TRANSACTION_SNAPSHOT, (connection, phase) -> {
			boolean found = ChangeLog.has(connection, state.revision(), state.token());
			connection.rollback();
			if (found) {
				connections.force(connection);
				connections.confirmed(state.revision());
			}
			return found;
		});
	}

	private <T> T once(ConcurrentLinkedDeque<Connection> idle, int isolation, Step<T> step, Phase phase)
			throws SQLException, DatasetException {
		Connection connection = idle.poll();
		if (connection == null) {
			connection = connections.open();
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(isolation);
		}
		boolean whole = false;
		try {
			T result = step.run(connection, phase);
			whole = true;
			return result;
		} finally {
			if (whole && idle.size() < IDLE) {
				idle.push(connection);
			} else {
				abandon(connection);
			}
		}
	}

	/** Rolls back and closes; the error that led here says more than one from here would. */
	private static void abandon(Connection connection) {
		try (connection) {
			connection.rollback();
		} catch (SQLException e) {
			return;
		}
	}

	private static void discard(ConcurrentLinkedDeque<Connection> idle) {
		for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
			abandon(connection);
		}
	}

	/** Waits for work that is being done, then closes everything, the source of connections too. */
	@Override
	public void close() {
		closing.writeLock().lock();
		try {
			closed.set(true);
			discard(readers);
			discard(writers);
			connections.close();
		} finally {
			closing.writeLock().unlock();
		}
	}
}
