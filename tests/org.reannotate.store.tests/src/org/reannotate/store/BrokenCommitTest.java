package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;
import org.reannotate.store.internal.connection.Connections;
import org.reannotate.store.internal.connection.EmbeddedConnections;
import org.reannotate.store.internal.connection.StoreLostException;
import org.reannotate.store.internal.connection.Transactions;
import org.reannotate.store.internal.filters.FilterRows;

/** The process that serves us ends in the middle of our commit: what was done is not done twice, and nothing is lost. */
class BrokenCommitTest {

	private static final NamedFilter FILTER = new NamedFilter("mine", SampleFilter.ALL, SampleSort.BY_ID, GroupKey.NONE);

	@TempDir
	Path folder;
	private final AtomicInteger breaks = new AtomicInteger();
	private final AtomicInteger runs = new AtomicInteger();
	private Transactions transactions;

	@BeforeEach
	void create() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			store.ensureCategory("a");
		}
	}

	@AfterEach
	void close() {
		transactions.close();
	}

	private void open(boolean beforeTheCommit) throws DatasetException {
		EmbeddedConnections connections = EmbeddedConnections.at(folder.resolve("dataset/store"));
		connections.start();
		transactions = new Transactions(new Breaking(connections, beforeTheCommit));
	}

	private void save() throws DatasetException {
		transactions.write((connection, state) -> {
			runs.incrementAndGet();
			return FilterRows.save(connection, state, FILTER, "ann");
		});
	}

	private int saved() throws DatasetException {
		return transactions.read(FilterRows::list).size();
	}

	@Test
	void whatWasCommittedIsNotDoneAgain() throws Exception {
		open(false);
		breaks.set(1);
		save();
		assertEquals(1, runs.get());
		assertEquals(1, saved());
	}

	@Test
	void whatWasNotCommittedIsDoneAgain() throws Exception {
		open(true);
		breaks.set(1);
		save();
		assertEquals(2, runs.get());
		assertEquals(1, saved());
	}

	@Test
	void severalProcessesInARowMayEnd() throws Exception {
		open(true);
		breaks.set(3);
		save();
		assertEquals(4, runs.get());
		assertEquals(1, saved());
	}

	private static SQLException lost() {
		return new SQLException("broken", "90067", ErrorCode.CONNECTION_BROKEN_1);
	}

	/** Breaks the connection before or after a commit, as often as it was told. */
	private final class Breaking implements Connections {

		private final Connections real;
		private final boolean before;

		Breaking(Connections real, boolean before) {
			this.real = real;
			this.before = before;
		}

		@Override
		public Connection open() throws SQLException {
			Connection connection = real.open();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						if (before && method.getName().equals("commit") && breaks.getAndDecrement() > 0) {
							connection.rollback();
							throw lost();
						}
						try {
							return method.invoke(connection, arguments);
						} catch (InvocationTargetException e) {
							throw e.getCause();
						}
					});
		}

		@Override
		public void getReady() {
			real.getReady();
		}

		@Override
		public void takeOver(Runnable discard) throws DatasetException {
			real.takeOver(discard);
		}

		@Override
		public void force(Connection connection) throws SQLException {
			if (!before && breaks.getAndDecrement() > 0) {
				throw lost();
			}
			real.force(connection);
		}

		@Override
		public DataSource dataSource() {
			return real.dataSource();
		}

		@Override
		public boolean readOnly() {
			return false;
		}

		@Override
		public void present() throws StoreLostException {
			real.present();
		}

		@Override
		public void checkRoom(int rows) throws DatasetException {
			real.checkRoom(rows);
		}

		@Override
		public void confirmed(long revision) {
			real.confirmed(revision);
		}

		@Override
		public void verify(long revision) throws DatasetException {
			real.verify(revision);
		}

		@Override
		public void close() {
			real.close();
		}

		@Override
		public DatasetException explain(SQLException e) {
			return real.explain(e);
		}

		@Override
		public boolean broken(SQLException e) {
			return real.broken(e);
		}

		@Override
		public String toString() {
			return real.toString();
		}
	}
}
