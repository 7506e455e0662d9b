package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.zoo.ZooBackbones;

/** Finds the backbone a recipe names: a folder, or a model of DJL's zoo. */
public final class BackboneSource {

	private BackboneSource() {
	}

	/** Reads its description; downloads only from the zoo and only when {@code online}. */
	public static Backbone resolve(String backbone, boolean online, Job job) throws WorkerException {
		try {
			Path folder = ZooBackbones.isZoo(backbone) ? new ZooBackbones(job.home(), online).install(backbone)
					: Path.of(backbone);
			return Backbone.read(folder);
		} catch (BackboneException e) {
			throw new WorkerException(ErrorCode.BACKBONE, e.getMessage(), e);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BACKBONE,
					NLS.bind(Messages.BackboneSource_unfetched, backbone, IoWords.of(e)), e);
		}
	}
}
