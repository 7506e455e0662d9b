package org.reannotate.worker.internal.zoo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;

import javax.net.ssl.SSLException;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ZooInstallOutcome;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Progress;

/**
 * What the workbench asks of a model zoo. No engine is started for it.
 *
 * @param home         gets backbones
 * @param progress     told
 * @param cancellation asked with every piece that comes
 */
public record ZooTask(ReannotateHome home, Progress progress, Cancellation cancellation) {

	/** Lists what a zoo has. */
	public ZooListing list(ZooRequest request) throws WorkerException {
		var backbones = new ZooBackbones(home, request.online(), request.repository());
		try {
			return new ZooCatalog(backbones, progress, cancellation).list();
		} catch (IOException | IllegalArgumentException e) {
			throw failed(request.repository(), e);
		}
	}

	/** Fetches a network and makes a backbone of it; cancelled, it leaves nothing behind. */
	public ZooInstallOutcome install(ZooInstallRequest request) throws WorkerException {
		var backbones = new ZooBackbones(home, request.online(), request.repository());
		try {
			Path folder = backbones.install(request.name(), new Download(progress, cancellation));
			return new ZooInstallOutcome(folder.toString());
		} catch (Download.Stopped e) {
			throw e.reason();
		} catch (IOException | IllegalArgumentException e) {
			throw failed(request.repository(), e);
		}
	}

	static WorkerException failed(String repository, Exception e) {
		return new WorkerException(ErrorCode.BACKBONE, words(repository, e), e);
	}

	private static String words(String repository, Exception e) {
		if (e instanceof UnknownHostException || e instanceof ConnectException || e instanceof NoRouteToHostException) {
			return NLS.bind(Messages.ZooTask_unreachable, repository);
		}
		if (e instanceof SocketException || e instanceof SSLException) {
			return NLS.bind(Messages.ZooTask_broken, repository, e.getMessage());
		}
		return NLS.bind(Messages.ZooTask_unusable, repository, e.getMessage());
	}
}
