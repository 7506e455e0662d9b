/**
 * MXNet's build for NVIDIA graphics cards. It is far too large for an update site, so this bundle only knows where it
 * is and how a worker is started with it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.engine.cuda;
