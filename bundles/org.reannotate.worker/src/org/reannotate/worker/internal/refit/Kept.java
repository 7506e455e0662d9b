package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.transfer.BackboneNetwork;
import org.reannotate.worker.internal.transfer.BackboneSource;

/** What a worker that is kept warm keeps between requests. Used by the computing thread only. */
public final class Kept {

	private static final int MOST_NETWORKS = 2;

	private final Loaded<String, BackboneNetwork> networks = new Loaded<>(MOST_NETWORKS, BackboneNetwork::close);
	private final OwnNetworks ownNetworks = new OwnNetworks();
	private @Nullable KnownRun run;
	private @Nullable FileTime read;
	private @Nullable Answers answers;

	/** Networks of runs that trained their own. */
	OwnNetworks ownNetworks() {
		return ownNetworks;
	}

	/** What a run knows; read again when its description has changed. */
	KnownRun run(RunFolder folder) throws WorkerException {
		FileTime now = modified(folder.info());
		KnownRun known = run;
		if (known == null || !known.folder().equals(folder) || !now.equals(read)) {
			known = KnownRun.read(folder);
			run = known;
			read = now;
		}
		return known;
	}

	/** The heads that answer for a run now. */
	Answers answers(KnownRun known) throws WorkerException {
		Answers last = answers;
		if (last == null || !last.isOf(known)) {
			last = Answers.read(known);
			answers = last;
		}
		return last;
	}

	private static FileTime modified(Path file) throws WorkerException {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, NLS.bind(Messages.Kept_description, file), e);
		}
	}

	/**
	 * Lends the backbone of a run, loaded; it stays open until it is given back, whatever is asked meanwhile.
	 *
	 * @throws WorkerException also when it is another one than the run's
	 */
	Loaded<String, BackboneNetwork>.Loan network(KnownRun known, Job job) throws WorkerException {
		Backbone backbone = BackboneSource.resolve(known.backbone(), false, job);
		if (!backbone.digest().equals(known.embeddings().digest())) {
			throw new WorkerException(ErrorCode.BACKBONE,
					NLS.bind(Messages.Kept_backbone, backbone.name(), known.info().name()));
		}
		return networks.borrow(backbone.digest(), () -> load(backbone, job));
	}

	private static BackboneNetwork load(Backbone backbone, Job job) throws WorkerException {
		try {
			return BackboneNetwork.load(backbone, job.engine());
		} catch (BackboneException e) {
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		}
	}
}
