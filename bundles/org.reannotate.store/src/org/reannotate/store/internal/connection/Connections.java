package org.reannotate.store.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.reannotate.core.dataset.DatasetException;

/** Where connections to one database come from: the only thing that differs between an embedded store and a server. */
public interface Connections extends AutoCloseable {

	/** Opens a connection; the caller closes it. */
	Connection open() throws SQLException;

	/**
	 * Makes sure, before work is done, that there is a process behind the connections: where the one that served them has
	 * ended, they are replaced.
	 *
	 * @param discard closes the connections that nobody uses just now
	 */
	void takeOver(Runnable discard) throws DatasetException;

	/** Loads what it takes to serve others, so that taking over lasts a moment. Not while somebody waits. */
	void getReady();

	/** Returns the same as a data source, for tools that want one. */
	DataSource dataSource();

	/** Returns whether nothing can be written. */
	boolean readOnly();

	/**
	 * Checks that what is written still goes to a store that can be opened again.
	 *
	 * @throws StoreLostException when somebody deleted, moved, replaced or overwrote it meanwhile
	 */
	void present() throws StoreLostException;

	/**
	 * Checks that the disk has room for what is written next. Takes some microseconds.
	 *
	 * @param rows how many are written, about
	 * @throws DatasetException when it has not
	 */
	void checkRoom(int rows) throws DatasetException;

	/** Makes everything committed survive a power failure. */
	void force(Connection connection) throws SQLException;

	/** Notes outside the database that it has confirmed a revision. */
	void confirmed(long revision);

	/**
	 * Checks that the database is not older than what it has confirmed.
	 *
	 * @throws DatasetException when it is: then it has lost something
	 */
	void verify(long revision) throws DatasetException;

	/** Closes what is kept open besides the connections that were handed out. */
	@Override
	void close();

	/** Returns what an error means, in a sentence for the person. */
	DatasetException explain(SQLException e);

	/** Returns whether the connection is of no use any more, but a new one may be. */
	boolean broken(SQLException e);

	/** Names the store for people. */
	@Override
	String toString();
}
