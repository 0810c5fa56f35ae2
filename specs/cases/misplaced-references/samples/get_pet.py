print(client.get_pet(id="1"))
