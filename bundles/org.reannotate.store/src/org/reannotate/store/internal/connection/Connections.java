package org.reannotate.store.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.reannotate.core.dataset.DatasetException;

/** Where connections to one database come from: the only thing that differs between an embedded store and a server. */
public interface Connections {

	/** Opens a connection; the caller closes it. */
	Connection open() throws SQLException;

	/** Returns the same as a data source, for tools that want one. */
	DataSource dataSource();

	/** Returns whether nothing can be written. */
	boolean readOnly();

	/** Makes everything committed survive a power failure. */
	void force(Connection connection) throws SQLException;

	/** Returns what an error means, in a sentence for the person. */
	DatasetException explain(SQLException e);

	/** Returns whether the connection is of no use any more, but a new one may be. */
	boolean broken(SQLException e);

	/** Names the store for people. */
	@Override
	String toString();
}
