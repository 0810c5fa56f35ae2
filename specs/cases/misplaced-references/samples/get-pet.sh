curl https://pets.example/v1/pets/1
