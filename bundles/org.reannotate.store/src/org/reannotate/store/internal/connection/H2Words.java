package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.h2.api.ErrorCode;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.protocol.words.ByteSize;
import org.reannotate.protocol.words.IoWords;

/** What people are told about errors of the database in a file: what happened, what to do. */
final class H2Words {

	private final Path folder;
	private final Path file;

	/** @param folder the one that the file is in; above it is the dataset's */
	H2Words(Path folder, Path file) {
		this.folder = folder;
		this.file = file;
	}

	DatasetException of(SQLException e) {
		if (IoWords.diskFull(e)) {
			return new DatasetException(NLS.bind(Messages.H2Words_diskFull, file), e);
		}
		if (held(e)) {
			return inUse(e);
		}
		return switch (e.getErrorCode()) {
		case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.IO_EXCEPTION_1,
				ErrorCode.IO_EXCEPTION_2 -> damaged(e.getMessage(), e);
		case ErrorCode.WRONG_USER_OR_PASSWORD -> new DatasetException(
				NLS.bind(Messages.H2Words_wrongSecret, file, folder.resolve(StoreSecret.FILE)), e);
		case ErrorCode.DATABASE_IS_READ_ONLY -> new DatasetException(
				NLS.bind(Messages.H2Words_readOnly, folder.getParent()), e);
		case ErrorCode.LOCK_TIMEOUT_1 -> new DatasetException(NLS.bind(Messages.H2Words_busy, file), e);
		default -> new DatasetException(NLS.bind(Messages.H2Words_failed, file, e.getMessage()), e);
		};
	}

	/** There is too little room to write anything. */
	DatasetException noRoom(long free) {
		return new DatasetException(NLS.bind(Messages.H2Words_noRoom, file, ByteSize.of(free)));
	}

	/** There is room to write something, but not that much at once. */
	DatasetException noRoomForMany(long free, long needed) {
		return new DatasetException(NLS.bind(Messages.H2Words_noRoomForMany,
				new Object[] { file, ByteSize.of(free), ByteSize.of(needed) }));
	}

	/** Returns whether another process holds the file, or is just about to take or leave it. */
	static boolean held(SQLException e) {
		return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
				|| e.getErrorCode() == ErrorCode.ERROR_OPENING_DATABASE_1 && !(e.getCause() instanceof IOException);
	}

	private DatasetException inUse(SQLException e) {
		String machine = Machine.of(folder);
		return machine.equals(Machine.name())
				? new DatasetException(NLS.bind(Messages.H2Words_held, file), e)
				: new DatasetException(
						NLS.bind(Messages.H2Words_heldElsewhere, folder.getParent(), machine), e);
	}

	/** A file that does not hold what it should. */
	DatasetException damaged(@Nullable String why, @Nullable Exception cause) {
		return new DatasetException(NLS.bind(Messages.H2Words_damaged,
				new Object[] { file, String.valueOf(why).lines().findFirst().orElse(""), file.getParent() }), cause);
	}
}
