/**
 * Where the user's own files of this program live: one answer for workbench, command line and worker, so that backbones, caches and natives are found by all three.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.home;
