package org.reannotate.core.model;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;

/**
 * Pretrained networks that others offer; an OSGi service. Its methods block, have a process of their own and are
 * stopped by cancelling the monitor.
 */
public interface ModelZoo {

	/**
	 * Lists what a zoo has.
	 *
	 * @throws ModelException             when it cannot be reached or read
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	ZooListing list(ZooRequest request, IProgressMonitor monitor) throws ModelException;

	/**
	 * Fetches a network, checks it against the zoo's checksums and makes an installed backbone of it.
	 *
	 * @return its folder in the user's home
	 * @throws ModelException             when it cannot be reached, is not what its checksum says or is no backbone
	 * @throws OperationCanceledException when the monitor was cancelled; nothing is left then
	 */
	Path install(ZooInstallRequest request, IProgressMonitor monitor) throws ModelException;
}
