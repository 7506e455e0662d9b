package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.protocol.words.IoWords;

/**
 * Connections to an H2 database in a folder. The first process to open it holds the file and serves the others of
 * the same machine on a port of the loopback address (H2's mixed mode); when it ends, another one takes over.
 */
public final class EmbeddedConnections implements Connections {

	private static final String NAME = "reannotate";
	/** Opens the file again when a thread that was interrupted has closed it, as Java's channels do. */
	private static final String FILE_SYSTEM = "retry:";
	/**
	 * What H2 does at close to make a file smaller frees the space of chunks that the newest version on disk still names,
	 * and cuts the file there (2.3.232, seen here in one of thirty closes): the next one to open it finds an older
	 * version. Without it, free space is used again by what is written next.
	 */
	private static final String NO_COMPACTION = ";MAX_COMPACT_TIME=0";
	private static final String USER = "REANNOTATE";
	/** Each takes H2 up to three seconds, while another process is about to open or about to let go. */
	private static final int ATTEMPTS = 4;

	static {
		// H2 reads these when its first class is loaded, and has no other way to be told.
		System.setProperty("h2.bindAddress", InetAddress.getLoopbackAddress().getHostAddress());
		// The pauses grow; sixteen of them last 1.5 s, for a process on this machine that has ended.
		System.setProperty("h2.socketConnectRetry", "4");
	}

	private final Path folder;
	private final Path file;
	private final boolean readOnly;
	private final RevisionMark mark;
	private final ServerNote server;
	private final H2Words words;
	private final DiskRoom room;
	/** Keeps the database open between calls; null before and after. */
	private volatile @Nullable Connection anchor;
	/** The file while it is open; null before and after. */
	private volatile @Nullable StoreFile opened;
	private boolean entered;
	private volatile String servedBy = "";
	private final JdbcDataSource source = new JdbcDataSource();

	private EmbeddedConnections(Path folder, String secret, String settings, boolean readOnly) throws DatasetException {
		this.folder = folder;
		this.readOnly = readOnly;
		mark = new RevisionMark(folder);
		file = folder.resolve(NAME + ".mv.db");
		words = new H2Words(folder, file);
		room = new DiskRoom(folder, words);
		server = new ServerNote(folder.resolve(NAME + ".lock.db"));
		String path = folder.resolve(NAME).toString();
		if (path.indexOf(';') >= 0) {
			throw new DatasetException(NLS.bind(Messages.EmbeddedConnections_semicolon, folder));
		}
		source.setUrl("jdbc:h2:" + FILE_SYSTEM + path + settings + (readOnly ? "" : NO_COMPACTION));
		source.setUser(USER);
		source.setPassword(secret);
	}

	/**
	 * Makes an empty database.
	 *
	 * @param folder an existing, empty folder
	 */
	public static EmbeddedConnections create(Path folder) throws DatasetException {
		try {
			EmbeddedConnections connections = new EmbeddedConnections(folder, StoreSecret.create(folder), "", false);
			try (Connection connection = connections.open(); Statement statement = connection.createStatement()) {
				// Kept in the database from here on, but for the first: H2 sets it anew at each opening, and what is
				// confirmed was forced.
				statement.execute("set write_delay 0");
				statement.execute("set default_lock_timeout 60000");
				statement.execute("set retention_time 1000");
			} catch (SQLException e) {
				throw connections.explain(e);
			}
			return connections;
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.EmbeddedConnections_cannotWrite, folder, IoWords.of(e)), e);
		}
	}

	/** Finds an existing database; it is opened with the first connection. */
	public static EmbeddedConnections at(Path folder) throws DatasetException {
		Path file = folder.resolve(NAME + ".mv.db");
		try {
			if (!Files.exists(file)) {
				throw new DatasetException(NLS.bind(Messages.EmbeddedConnections_missing, file, folder));
			}
			String secret = StoreSecret.read(folder);
			boolean readOnly = !Files.isWritable(folder) || !Files.isWritable(file);
			return new EmbeddedConnections(folder, secret,
					readOnly ? ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : ";IFEXISTS=TRUE;AUTO_SERVER=TRUE", readOnly);
		} catch (IOException e) {
			throw new DatasetException(
					NLS.bind(Messages.EmbeddedConnections_unreadableFolder, IoWords.of(e), folder), e);
		}
	}

	/**
	 * Looks at the file and opens it for the first time, waiting for another process that is about to open or close
	 * it. It stays open until {@link #close()}.
	 */
	public void start() throws DatasetException {
		boolean first = OpenStores.enter(folder);
		entered = true;
		try {
			String damage = first ? H2File.damage(file) : null;
			if (damage != null) {
				throw words.damaged(damage, null);
			}
			anchor = firstConnection();
			servedBy = server.holder();
			opened = OpenStores.file(folder, file);
			if (!readOnly) {
				Machine.note(folder);
			}
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.EmbeddedConnections_unreadable, IoWords.of(e)), e);
		} finally {
			if (opened == null) {
				close();
			}
		}
	}

	private Connection firstConnection() throws DatasetException {
		for (int attempt = 1;; attempt++) {
			try {
				return open();
			} catch (SQLException e) {
				boolean elsewhere = !Machine.of(folder).equals(Machine.name());
				if (!H2Words.held(e) || elsewhere || attempt == ATTEMPTS) {
					throw explain(e);
				}
			}
		}
	}

	@Override
	public Connection open() throws SQLException {
		try (OpeningLock lock = opening()) {
			server.awaitServer();
			return source.getConnection();
		}
	}

	/** Keeps the other processes from opening the database until it is closed; null where it is read only. */
	public @Nullable OpeningLock opening() {
		return readOnly ? null : OpeningLock.take(folder);
	}

	/**
	 * Looks whether the process that served this one has let go of the file. Else H2 would find out itself in the middle
	 * of the work, and open the file at the same time as all the others.
	 */
	@Override
	public void takeOver(Runnable discard) throws DatasetException {
		if (opened == null || readOnly || server.holder().equals(servedBy)) {
			return;
		}
		room.checkForOpening();
		try (OpeningLock lock = opening()) {
			if (!server.holder().equals(servedBy)) {
				Connection old = anchor;
				anchor = firstConnection();
				servedBy = server.holder();
				discard.run();
				close(old);
			}
		}
	}

	@Override
	public void close() {
		Connection last = anchor;
		anchor = null;
		opened = null;
		// Whoever is about to open it gets ready with what this process still serves.
		try (OpeningLock lock = last == null ? null : opening()) {
			close(last);
		}
		if (entered) {
			entered = false;
			OpenStores.leave(folder);
		}
	}

	/** The database that holds nothing loads most of the classes that the one in the file needs. */
	@Override
	public void getReady() {
		JdbcDataSource empty = new JdbcDataSource();
		empty.setUrl("jdbc:h2:mem:");
		try (Connection connection = empty.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("create table ready (id int primary key)");
			statement.execute("select * from ready where id = 1");
		} catch (SQLException e) {
			return; // then taking over lasts a little longer
		}
	}

	/** Closes one whose other end may be gone; then there is nothing left to close. */
	private static void close(@Nullable Connection connection) {
		try (connection) {
			return;
		} catch (SQLException e) {
			return;
		}
	}

	@Override
	public DataSource dataSource() {
		return source;
	}

	@Override
	public boolean readOnly() {
		return readOnly;
	}

	/** Where a file can be deleted while it is open, the system writes on into what nobody can open again. */
	@Override
	public void present() throws StoreLostException {
		StoreFile known = opened;
		String loss = known == null ? null : known.loss();
		if (loss != null) {
			throw new StoreLostException(
					NLS.bind(Messages.EmbeddedConnections_lost, file, loss));
		}
	}

	@Override
	public void checkRoom(int rows) throws DatasetException {
		room.checkForWriting(rows);
	}

	@Override
	public void force(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("checkpoint sync");
		}
	}

	@Override
	public boolean broken(SQLException e) {
		return switch (e.getErrorCode()) {
		case ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED,
				ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> true;
		default -> false;
		};
	}

	@Override
	public DatasetException explain(SQLException e) {
		return words.of(e);
	}

	@Override
	public void confirmed(long revision) {
		mark.note(revision);
	}

	@Override
	public void verify(long revision) throws DatasetException {
		long confirmed = mark.read();
		if (revision < confirmed) {
			long lost = confirmed - revision;
			throw words.damaged(lost == 1 ? Messages.EmbeddedConnections_lostOneChange
					: NLS.bind(Messages.EmbeddedConnections_lostChanges, lost), null);
		}
	}

	@Override
	public String toString() {
		return file.toString();
	}
}
