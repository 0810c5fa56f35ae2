import { api } from "./api.js";
import type { AlbumsClientOptions } from "./api.js";
import * as albumsOperations from "./operations/albums.js";
import * as picturesOperations from "./operations/pictures.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { CreateAlbumRequest, PutPictureRequest } from "./types.js";

/** Albums */
export class AlbumsClient extends ApiClient<AlbumsClientOptions> {
  constructor(options: AlbumsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Create an album
   *
   * `POST /albums`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  createAlbum(
    request: CreateAlbumRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return albumsOperations.createAlbum(this, request, options);
  }

  /**
   * Put a picture
   *
   * `PUT /pictures`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  putPicture(
    request: PutPictureRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return picturesOperations.putPicture(this, request, options);
  }
}
