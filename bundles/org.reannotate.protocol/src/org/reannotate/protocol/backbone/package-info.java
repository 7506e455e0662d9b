/**
 * A pretrained network on disk is somebody else's data: this package reads its description and refuses what is damaged or hostile before any of it reaches native code.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.backbone;
