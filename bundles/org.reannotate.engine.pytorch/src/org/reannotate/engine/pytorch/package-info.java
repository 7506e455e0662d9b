/**
 * PyTorch as a second engine, for systems that MXNet has no build for. Its libraries are fetched on request; this bundle
 * only knows where they are and how a worker is started with them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.engine.pytorch;
